import { expect, test } from 'vitest';
import { oneLine } from '../../src/export/one-line';
import { guardedText } from '../../src/export/spreadsheet-field';

/** What XML 1.0 lets stand in a document, without the halves of letters, which are no letters. */
const lawful = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/;

test('whatever a page writes, a workbook can hold it', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.map(oneLine).filter((shown) => !lawful.test(shown))).toEqual([]);
  expect(oneLine('\uffff某县\u0000\u202e教育局\ufffe')).toBe('某县教育局');
});

test.each([
  ...['=1', '+1', '-1', '@A1', '＝1', '＋1', '－1', '−1', '＠A1', '﹦1', '﹢1', '﹣1', '﹫A1'],
  ...['\t=1', '\r\n=1', '\u200b=1', '\ufeff=1', '\u202e=1', '\u0000=1', '\ud800=1', '\uffff=1', '\u00a0=1'],
  ...["=cmd|' /C calc'!A0", '--1', '-+=1', '+cmd|x', '=', '=-='],
])('%j is words, not a formula', (text) => {
  expect(guardedText(text)).toMatch(/^'/);
});

test.each(['-', '--', '—', '某县=1', '2024年', '(-1)', '"=1'])('%j stays as it is', (text) => {
  expect(guardedText(text)).toBe(text);
});
