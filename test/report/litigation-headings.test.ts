import { describe, expect, test } from 'vitest';
import { litigation } from '../../src/form/litigation';
import { LitigationHeadings } from '../../src/report/litigation-headings';

const headings = new LitigationHeadings(litigation);
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const printed = [
  '行政复议',
  '行政诉讼',
  ...results,
  '未经复议直接起诉',
  '复议后起诉',
  ...results,
  ...results,
];

test('the table has 15 numbers', () => {
  expect(headings.count).toBe(15);
});

test('headings, and those right over a number', () => {
  expect([...printed, '结果\n维持', '尚未审 结', '合计'].every((text) => headings.has(text))).toBe(true);
  expect(['其他', '', '0', '数量', '行政许可'].some((text) => headings.has(text))).toBe(false);
  expect(printed.filter((text) => headings.isResult(text))).toHaveLength(15);
});

describe('the printed order', () => {
  const swapped = (a: number, b: number): string[] => {
    const texts = [...printed];
    [texts[a], texts[b]] = [printed[b] ?? '', printed[a] ?? ''];
    return texts;
  };

  test.each([
    ['as printed', printed, true],
    ['reviews behind lawsuits', swapped(0, 1), false],
    ['lawsuits swapped', swapped(7, 8), false],
    ['results swapped', swapped(2, 3), false],
    ['results of the last block swapped', swapped(17, 18), false],
    ['a damaged heading', printed.map((text, index) => (index === 4 ? '□□' : text)), true],
    ['nothing', [], true],
  ])('%s', (_, texts, expected) => {
    expect(headings.areInPrintedOrder(texts)).toBe(expected);
  });
});

test.each([
  ['all', printed, true],
  ['without lawsuits', printed.filter((text) => text !== '行政诉讼'), false],
  ['too few', ['行政复议', '行政诉讼', '总计'], false],
])('of the table: %s', (_, texts, expected) => {
  expect(headings.areOfTable(texts)).toBe(expected);
});
