import { expect, test } from 'vitest';
import { checkMarkup } from '../../src/cli/check-file';
import { readCellValue } from '../../src/report/cell-value';
import { sampleMarkup } from './attacked';
import { growthBetween } from './processor-time';

const sample = sampleMarkup('clean-2021');

/** Letters on which expressions in this code once took time that grew with the square of their number, or faster. */
const bombs = [
  '(1)',
  '1%',
  '《',
  '第一、',
  '收到申请1件，',
  '做好公开年报',
  '公开月份',
  '网页版',
  '区县',
  '　',
  '其他',
  '1,',
  '-',
  '年',
];

/** Behind what bombs are laid. */
const places: Readonly<Record<string, RegExp>> = {
  title: /<title>/,
  metadata: /name="ArticleTitle" content="/,
};

/** How much longer eight times as much takes; 8 where time grows with the letters, 64 where with their square. */
function growthOf(work: (letters: number) => unknown): number {
  work(500);
  return growthBetween(work, 4000, 32_000);
}

const identity = { url: 'http://www.test.gov.cn/a.html', title: 'a', checkedAt: new Date(0) };

test.each(Object.entries(places))(
  'time does not grow with the square of the letters of the %s',
  (_, place) => {
    const growth = growthOf((letters) => {
      const text = bombs.map((bomb) => bomb.repeat(letters)).join('');
      return checkMarkup(
        sample.replace(place, (found) => found + text),
        identity,
      );
    });
    expect(growth).toBeLessThan(20);
  },
);

test('nor with the brackets behind a figure', () => {
  expect(growthOf((count) => readCellValue(`1${'(1)'.repeat(count)}`))).toBeLessThan(20);
});
