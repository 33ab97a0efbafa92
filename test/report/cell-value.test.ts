import { describe, expect, test } from 'vitest';
import { readCellValue } from '../../src/report/cell-value';

describe('a plain number', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['１２', 12],
    [' 12\u00a0\u3000', 12],
    ['1\u200b2', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['１，２３４，５６７', 1_234_567],
    ['160.5964', 160.5964],
    ['１．５', 1.5],
    ['.5', 0.5],
    ['+255', 255],
    ['-132', -132],
    ['－2', -2],
    ['\u22122', -2],
    ['—2', -2],
    ['- 2', -2],
    ['-0', 0],
    ['增5', 5],
    ['增加 5', 5],
    ['减4', -4],
    ['减少4', -4],
    ['减0', 0],
    ['零', 0],
    ['三', 3],
    ['十二', 12],
    ['二〇二四', 2024],
    ['9007199254740991', 9_007_199_254_740_991],
  ])('%j', (text, value) => {
    expect(readCellValue(text)).toEqual({ value, state: null });
  });
});

describe('no figure', () => {
  test.each(['', ' ', '\u00a0', '\u3000\n', '\u200b'])('%j is blank', (text) => {
    expect(readCellValue(text)).toEqual({ value: null, state: 'blank' });
  });

  test.each([
    '—',
    '——',
    '－',
    '-',
    '--',
    '⸺',
    '/',
    '／',
    '\\',
    '*',
    '…',
    '无',
    '無',
    '没有',
    '不适用',
    '不 适 用',
    'N/A',
  ])('%j is a placeholder', (text) => {
    expect(readCellValue(text)).toEqual({ value: null, state: 'placeholder' });
  });

  test.each([
    '见附件',
    '12 件 3 件',
    '1/2',
    '1.2.3',
    '1 234',
    '12,34',
    '1,2345',
    '5-10',
    '共5件，其中2件',
    '(5)',
    '（无）',
    '①',
    '1e5',
    '三五百',
    '万',
    '?',
    '9007199254740993',
  ])('%j is text', (text) => {
    expect(readCellValue(text)).toEqual({ value: null, state: 'text' });
  });
});

describe('a number with words around it', () => {
  test.each([
    ['22（其中修订16件）', 22],
    ['22(其中修订16件，废止2件)', 22],
    ['5[1]', 5],
    ['5【注】', 5],
    ['5〔2〕', 5],
    ['5①', 5],
    ['5²', 5],
    ['251000元', 251_000],
    ['160.5964万元', 160.5964],
    ['约36万元', 36],
    ['5%', 5],
    ['12件', 12],
    ['三件', 3],
    ['增加3项', 3],
    ['减4项', -4],
    ['较上年减少4', -4],
    ['-4项', -4],
  ])('%j', (text, value) => {
    expect(readCellValue(text)).toEqual({ value, state: 'annotated' });
  });
});

test.each([
  ['0?', 0],
  ['0\ufffd', 0],
  ['？15', 15],
  ['-3?', -3],
  ['1,234??', 1234],
])('%j is damaged', (text, value) => {
  expect(readCellValue(text)).toEqual({ value, state: 'damaged' });
});
