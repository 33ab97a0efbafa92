import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { expect } from 'vitest';
import { readClipboard } from './harness/clipboard';
import { visit } from './harness/chromium';
import { expectationOf, expectationSchema, type Expectation } from './harness/expectation';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';

const schemaPath = join(import.meta.dirname, '../../docs/schema/report.schema.json');
const isDocument = new Ajv2020({ validateFormats: false, allErrors: true }).compile(
  JSON.parse(readFileSync(schemaPath, 'utf8')) as object,
);

const inWords = ({ rule, severity, cells }: Expectation['findings'][number]) =>
  `${severity} ${rule} ${cells.join()}`;

test.for(['wrong-column', 'clean-2019'])(
  'copying puts the document of %s on the clipboard',
  async (fixture, { browser, server }) => {
    const page = await visit(browser, server.address(fixture));
    await badgeOnceChecked(browser, page);
    const popup = await openPopup(browser, page);
    await popup.click('复制 JSON');
    await popup.waitForText('已复制');
    const copied: unknown = JSON.parse(await readClipboard(browser, server));

    isDocument(copied);
    expect(isDocument.errors).toBeNull();
    expect(copied).toMatchObject({ status: 'checked', source: { url: page.url() } });
    const found = expectationSchema.parse(copied);
    const expected = expectationOf(fixture);
    expect(found.report.tables).toEqual(expected.report.tables);
    expect(found.findings.map(inWords).sort()).toEqual(expected.findings.map(inWords).sort());
    await page.close();
  },
);
