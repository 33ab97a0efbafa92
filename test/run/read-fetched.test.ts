import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UnusableFile } from '../../src/markup/unusable-file';
import { readFetched } from '../../src/run/read-fetched';
import { encodeGb18030 } from '../served-portal/gb18030';

const url = 'http://www.a.gov.cn/1.html';
const now = new Date('2026-01-20T08:00:00.000Z');
const fixture = readFileSync(join(import.meta.dirname, '../fixtures/clean-2021.html'), 'utf8');

const read = (bytes: Uint8Array, contentType: string | null = null) =>
  readFetched({ kind: 'page', bytes, contentType, url }, '链接的标题', now);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['UTF-8', utf8(fixture), null],
  ['GBK by its header', encodeGb18030(fixture), 'text/html; charset="GBK"'],
  ['GBK under a wrong header', encodeGb18030(fixture), 'text/html; charset=utf-8'],
])('reads a report in %s', (_, bytes, contentType) => {
  const page = read(bytes, contentType);
  expect(page.kind).toBe('report');
  expect(page).toMatchObject({
    report: { organization: expect.stringContaining('人民政府') as string },
    source: { url, checkedAt: now.toISOString() },
  });
});

test.each([
  ['<title>年报</title><div id="app"></div><script src="app.js"></script>', true],
  ['<h1>2024年政府信息公开工作年度报告</h1><iframe src="article.html"></iframe>', true],
  [
    '<h1>2024年政府信息公开工作年度报告</h1><a href="a.pdf">2024年政府信息公开工作年度报告.pdf</a><script></script>',
    false,
  ],
  ['<h1>领导简介</h1><p>没有脚本</p>', false],
])('says whether there may be more to a page: %s', (markup, mayLackParts) => {
  expect(read(utf8(markup))).toMatchObject({ kind: 'refused', mayLackParts });
});

test('calls a page without a title as its link does', () => {
  const page = read(utf8('<p>空</p>'));
  expect(page.kind === 'refused' && page.result.source.title).toBe('链接的标题');
});

test('refuses a file', () => {
  expect(() => read(utf8('%PDF-1.7'))).toThrow(UnusableFile);
});
