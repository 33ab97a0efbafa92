import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readListPage } from '../../src/portal/list-page';
import { listPageSchema } from '../../src/portal/report-link';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import * as z from 'zod/mini';

const folder = 'test/fixtures/lists';
const expectationSchema = z.extend(listPageSchema, { url: z.string() });
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.slice(0, -5)] : []));

describe('every list page, as it is parsed', () => {
  test.each(names)('%s', (name) => {
    const written: unknown = JSON.parse(readFileSync(`${folder}/${name}.expected.json`, 'utf8'));
    const { url, ...expected } = expectationSchema.parse(written);
    const root = parsePage(readFileSync(`${folder}/${name}.html`, 'utf8'));
    expect(readListPage(parsedTree, root, url)).toEqual(expected);
  });
});
