import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { applications2021 } from '../../src/form/applications';
import { form2021 } from '../../src/form/form-2021';
import { findRows } from '../../src/report/find-rows';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { markup, torn } from './coded-page';
import { applicationsRows, headingCount, proactiveRows, type Row } from './coded-tables';

const { rows } = applications2021;
const find = (page: string) => inOneGo(findRows(layOut(parsedTree, parsePage(page)).blocks, rows));

/** For each row found its first value, whose hundreds count the row; the series of its table before. */
function firstValues(page: string): string[] {
  return find(page).found.map(({ line }) => line.values[0]?.text ?? '');
}

const codes = (series = 0): string[] =>
  applicationsRows('2021', series)
    .slice(headingCount)
    .map((row) => row.at(-7)?.text ?? '');
const without = (index: number, series = 0): Row[] => applicationsRows('2021', series).toSpliced(index, 1);
const whole = (series = 0): string => markup(applicationsRows('2021', series));
const cut = (series: number, ...at: number[]): string => {
  const all = applicationsRows('2021', series);
  return [0, ...at]
    .map((from, index) => markup(all.slice(from, [...at, all.length][index])))
    .join('<p>续表</p>');
};

describe('the table', () => {
  test.each([
    ['whole', whole()],
    ['cut in two', cut(0, 14)],
    ['cut in four', cut(0, 8, 20, 27)],
    ['beside a hidden copy', `<div hidden>${whole(1)}</div>${whole()}`],
    ['hidden, no other there', `<div style="display:none">${whole()}</div>`],
    [
      'torn into paragraphs',
      torn(applicationsRows())
        .split('\n')
        .map((text) => `<p>${text}</p>`)
        .join(''),
    ],
    ['before last year’s', whole() + whole(1)],
    ['cut, before last year’s', cut(0, 14) + whole(1)],
    ['cut, before last year’s cut elsewhere', cut(0, 14) + cut(1, 12)],
    ['behind a table of other things', `<table><tr><td>其他<td>3<tr><td>总计<td>5</table>${whole()}`],
  ])('%s', (_, page) => {
    expect(firstValues(page)).toEqual(codes());
  });

  test.each([headingCount, 10, 20, 25, 27])('row %i is not taken from last year’s table', (index) => {
    const expected = codes().toSpliced(index - headingCount, 1);
    expect(firstValues(markup(without(index)) + whole(1))).toEqual(expected);
  });

  test.each([
    ['whole', applicationsRows()],
    ['a row missing', without(10)],
  ])('two years in one table, the first %s: no figure is taken', (_, first) => {
    expect(
      firstValues(markup([...first, ...applicationsRows('2021', 1)])).filter((text) => text !== ''),
    ).toEqual([]);
  });

  test.each(['before', 'behind'])('a comparison of years %s it', (place) => {
    const comparison = markup(
      applicationsRows()
        .slice(headingCount)
        .map((row) => [{ text: row.at(-8)?.text ?? '' }, { text: '8' }, { text: '9' }]),
    );
    const both = place === 'before' ? [comparison, whole()] : [whole(), comparison];
    expect(firstValues(both.join(''))).toEqual(codes());
  });
});

test('a comparison of seven years with every row of the form is none of its tables', () => {
  const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'].map((year) => ({
    text: `${year}年`,
  }));
  const compared = applicationsRows('2021', 1)
    .slice(headingCount)
    .map((row) => row.slice(-8));
  expect(firstValues(markup([[{ text: '项目' }, ...years], ...compared]) + whole())).toEqual(codes());
});

test('a row of another table that fits by chance does not gather the pieces', () => {
  const chance = '<table><tr><td>本年新公数量<td>1</table>';
  expect(firstValues(chance + cut(0, 7))).toEqual(codes());
});

test('a row that the cut table lacks is not taken from last year’s pieces', () => {
  const pieces = (series: number): Row[][] => {
    const all = proactiveRows('2021', series);
    return [all.slice(0, 4), all.slice(4, 7), all.slice(7, 11), all.slice(11)];
  };
  const page = [...pieces(0).slice(0, 3), ...pieces(1)].map(markup).join('<p>续表</p>');
  const { found } = inOneGo(
    findRows(layOut(parsedTree, parsePage(page)).blocks, form2021.tables.proactive.rows),
  );
  expect(found.map(({ line }) => line.values[0]?.text)).toEqual([
    '10101',
    '10201',
    '10301',
    '10401',
    '10501',
  ]);
});

describe('rows that the form does not know', () => {
  const extraOf = (row: Row, index = 12): string[] =>
    find(markup(applicationsRows().toSpliced(index, 0, row))).extra.map(({ labels }) => labels.at(-1) ?? '');
  const nines = Array.from({ length: 7 }, () => ({ text: '9' }));

  test.each([
    ['6.省里新增的情形', ['6.省里新增的情形']],
    ['省里新增的情形', ['省里新增的情形']],
    ['（三）不予公开', ['（三）不予公开']],
  ])('%s', (text, labels) => {
    expect(extraOf([{ text }, ...nines])).toEqual(labels);
  });

  test('before the first row there are none', () => {
    expect(extraOf([{ text: '栏次', colspan: 3 }, ...nines], headingCount)).toEqual([]);
  });

  test('a note or a row without figures is none', () => {
    expect(extraOf([{ text: '注：第3项含2023年结转5件', colspan: 10 }])).toEqual([]);
    expect(extraOf([{ text: '省里新增的情形' }, { text: '' }])).toEqual([]);
  });
});

test('a page without the table', () => {
  expect(find('<p>本年新收政府信息公开申请数量</p>')).toEqual({
    found: [],
    extra: [],
    score: 0,
    isRepeated: false,
  });
});
