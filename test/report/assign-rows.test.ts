import { describe, expect, test } from 'vitest';
import { misplaced, readPage, sources, unread, markup } from './coded-page';
import { applicationsRows, headingCount, type Row } from './coded-tables';

const figuresOf = (row: Row): Row => row.slice(-7);

/** Table 三 with every row of figures and headings changed. */
function changed(change: (row: Row, index: number) => Row): Row[] {
  return applicationsRows().map((row, index) => change(row, index));
}

const blank = { text: '' };
const rowsOfHeadings = (index: number): boolean => index < headingCount;
/** As a scrape writes it: blanks at the end for the columns that the cells of the row span. */
const filledUp = (rows: readonly Row[]): Row[] =>
  rows.map((row) => [
    ...row,
    ...row.flatMap(({ colspan = 1 }) => Array.from({ length: colspan - 1 }, () => blank)),
  ]);

describe('a row that ends in a blank', () => {
  test('may lack a figure where blanks fill rows up', () => {
    const rows = changed((row) => [...row, blank]);
    rows[10]?.splice(-4, 1);
    for (const read of [sources.markup, sources.bars]) {
      expect(misplaced(read(rows))).toEqual([]);
      expect(unread(read(rows))).toEqual(['applications.deniedThirdPartyRights']);
    }
  });

  test('may lack a figure where blanks stand for the width of a label', () => {
    const rows = applicationsRows();
    rows[6]?.splice(-4, 1);
    const reading = sources.bars(filledUp(rows));
    expect(misplaced(reading)).toEqual([]);
    expect(unread(reading)).toEqual(['applications.partiallyGranted']);
  });

  test('has a blank 总计 where its label spans no columns', () => {
    const rows = applicationsRows();
    rows[8]?.splice(-1, 1, blank);
    expect(unread(sources.bars(filledUp(rows)))).toEqual([]);
  });
});

describe('a page that lacks a column', () => {
  const six = (row: Row, index: number): Row => {
    if (rowsOfHeadings(index)) return row.filter(({ text }) => text !== '科研机构');
    return row.toSpliced(-5, 1);
  };

  test('a row with a figure too many is not taken for a whole one', () => {
    const rows = changed(six);
    rows[10]?.splice(-2, 0, { text: '9' });
    for (const read of Object.values(sources)) expect(misplaced(read(rows))).toEqual([]);
  });

  test('a row of six in a table of seven is not read by headings of which one is lost', () => {
    const rows = changed((row, index) => (index === 1 ? row.slice(1) : row));
    rows[10]?.splice(-1, 1);
    for (const read of Object.values(sources)) expect(misplaced(read(rows))).toEqual([]);
  });
});

test('below a page break without headings, columns in another order are not told', () => {
  const rows = applicationsRows().slice(headingCount);
  const totalFirst = rows.map((row) => [
    ...row.slice(0, -7),
    ...row.slice(-1),
    ...figuresOf(row).slice(0, 6),
  ]);
  const headings = ['总计', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
  const first = [
    [{ text: '项目', colspan: 3 }, ...headings.map((text) => ({ text }))],
    ...totalFirst.slice(0, 4),
  ];
  const reading = readPage({ applications: markup(first) + markup(totalFirst.slice(4)) });
  expect(misplaced(reading)).toEqual([]);
  expect(unread(reading)).toHaveLength(21);
});
