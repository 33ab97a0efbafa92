import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPage } from '../../src/check/check-page';
import type { JudgeOptions } from '../../src/check/judge';
import type { PageCheck } from '../../src/check/page-check';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';
import { sorted, summarize, type Expectation } from './expectation';
import { judgeOptionsFrom } from './previous-fixture';

const folder = 'test/fixtures';
const names = readdirSync(folder).filter((name) => /\.(?:html|txt)$/.test(name));

/** Last year's report, where one stands beside the page. */
function optionsOf(name: string): JudgeOptions {
  const path = `${folder}/${name.replace(/\.\w+$/, '')}.previous.json`;
  return judgeOptionsFrom(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
}

function check(name: string): PageCheck<unknown> {
  const content = readFileSync(`${folder}/${name}`, 'utf8');
  const page = { url: `file:${name}`, title: name, checkedAt: new Date() };
  return name.endsWith('.txt')
    ? checkPage(plainTextTree, parsePlainText(content), page, () => optionsOf(name))
    : checkPage(parsedTree, parsePage(content), page, () => optionsOf(name));
}

function expectationOf(name: string): Expectation {
  const path = `${folder}/${name.replace(/\.\w+$/, '')}.expected.json`;
  return JSON.parse(readFileSync(path, 'utf8')) as Expectation;
}

describe('every fixture, parsed from its file', () => {
  test.each(names)('%s', (name) => {
    const expectation = expectationOf(name);
    const outcome = summarize(check(name).result);
    if (expectation.sources?.includes('parsed') !== false) {
      expect(outcome).toEqual(sorted(expectation));
    } else {
      // What a style sheet alone tells is not read from a file, but no figure may be read in a wrong place.
      expect(expectation.report?.tables).toMatchObject(outcome.report?.tables ?? {});
    }
  });
});
