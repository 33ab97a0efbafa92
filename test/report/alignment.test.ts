import { describe, expect, test } from 'vitest';
import { column, rows } from '../../src/form/define';
import { align } from '../../src/report/alignment';
import type { Line } from '../../src/report/line';
import { RowMatcher } from '../../src/report/row-matcher';

const matcher = new RowMatcher(
  rows(
    [column('a', '甲', 'a'), column('b', '乙', 'b')],
    null,
    ['一、', 'licensing', '行政许可', 'licensing'],
    ['二、', 'penalties', '行政处罚', 'penalties'],
    ['三、', 'total', '总计', 'total'],
  ),
);

const line = (label: string, ...values: string[]): Line<string> => ({
  labels: [label],
  values: values.map((text) => ({ text, node: text })),
});

/** The values found for each row by field, `!` before them where another line could be meant. */
function aligned(...lines: Line<string>[]): Record<string, string> {
  const { lineOfRow, rivalsOfRow } = align(lines, matcher);
  return Object.fromEntries(
    [...lineOfRow].map(([row, { values }]) => [
      matcher.rows[row]?.field ?? '',
      (rivalsOfRow.has(row) ? '!' : '') + values.map(({ text }) => text).join(' '),
    ]),
  );
}

describe('align', () => {
  test.each([
    [
      'every row',
      [line('一、行政许可', '1', '2'), line('二、行政处罚', '3', '4'), line('三、总计', '5', '6')],
      { licensing: '1 2', penalties: '3 4', total: '5 6' },
    ],
    [
      'a row that is not there',
      [line('行政许可', '1', '2'), line('总计', '5', '6')],
      { licensing: '1 2', total: '5 6' },
    ],
    [
      'lines of no row between',
      [line('行政许可', '1', '2'), line('某某', '9', '9'), line('总计', '5', '6')],
      { licensing: '1 2', total: '5 6' },
    ],
    [
      'the printed order is kept, the line elsewhere a rival',
      [
        line('总计', '9', '9'),
        line('行政许可', '1', '2'),
        line('行政处罚', '3', '4'),
        line('三、总计', '5', '6'),
      ],
      { licensing: '1 2', penalties: '3 4', total: '!5 6' },
    ],
    ['one line serves for one row', [line('行政许可', '1', '2')], { licensing: '1 2' }],
    [
      'a line with too few values comes last',
      [line('行政许可', '1'), line('行政许可', '1', '2')],
      { licensing: '1 2' },
    ],
    [
      'a label printed once more above blanks',
      [line('行政许可', '', ''), line('行政许可', '1', '2')],
      { licensing: '1 2' },
    ],
    ['blanks where there is nothing else', [line('行政许可', '', '')], { licensing: ' ' }],
    [
      'two lines with different figures',
      [line('行政许可', '1', '2'), line('行政许可', '3', '4')],
      { licensing: '!1 2' },
    ],
    [
      'a copy is no other line',
      [line('行政许可', '1', '2'), line('行政许可', '1', '2')],
      { licensing: '1 2' },
    ],
    [
      'a line that fits much less is none',
      [line('一、行政许可', '1', '2'), line('二、行政许可', '3', '4')],
      { licensing: '1 2' },
    ],
    ['none', [line('某某', '1', '2')], {}],
  ])('%s', (_, lines, expected) => {
    expect(aligned(...lines)).toEqual(expected);
  });

  test('what lies beyond the longest table is not looked at', () => {
    const filler = Array.from({ length: 2000 }, () => line('某某', '1'));
    expect(aligned(...filler, line('行政许可', '1', '2'))).toEqual({});
    expect(aligned(...filler.slice(1), line('行政许可', '1', '2'))).toEqual({ licensing: '1 2' });
  });
});
