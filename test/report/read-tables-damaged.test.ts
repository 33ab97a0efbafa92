import { describe, expect, test } from 'vitest';
import { misplaced, sources, unread } from './coded-page';
import { applicationsRows, headingCount, nines, type Row } from './coded-tables';

/**
 * The gravest mistake is a figure in a wrong row or column: here each figure says where it belongs,
 * and whatever is done to table 三, what is read belongs where it is read.
 */

/** Table 三 with one of its rows changed; the row's cells are its labels and seven figures. */
function changed(index: number, change: (row: Row, rows: Row[]) => void): Row[] {
  const rows = applicationsRows();
  const row = rows[index];
  if (row === undefined) throw new Error('no such row');
  change(row, rows);
  return rows;
}

/** Puts a row of other figures beside a row, without the group heading that it may begin. */
function repeat(row: Row, rows: Row[], after: boolean): void {
  const label = { text: row.at(-8)?.text ?? '', colspan: row.at(-8)?.colspan ?? 1 };
  rows.splice(rows.indexOf(row) + (after ? 1 : 0), 0, [label, ...nines()]);
}

const positions = applicationsRows()
  .map((_, index) => index)
  .slice(headingCount);
const columns = [1, 2, 3, 4, 5, 6, 7];
/** The outermost columns and one between: what happens to the others is the same. */
const someColumns = [1, 4, 7];

describe.each(Object.entries(sources))('table 三 as %s', (_, read) => {
  test('as printed is read in full', () => {
    expect(misplaced(read(applicationsRows()))).toEqual([]);
    expect(unread(read(applicationsRows()))).toEqual([]);
  });

  test.each(positions)('row %i missing', (index) => {
    const reading = read(applicationsRows().toSpliced(index, 1));
    expect(misplaced(reading)).toEqual([]);
    expect(unread(reading)).toHaveLength(1);
  });

  test.each(positions)('row %i printed twice with different figures', (index) => {
    for (const after of [true, false]) {
      const reading = read(changed(index, (row, rows) => repeat(row, rows, after)));
      expect(misplaced(reading)).toEqual([]);
    }
  });

  test.each(positions)('row %i with a cell too few or too many', (index) => {
    for (const column of someColumns) {
      expect(misplaced(read(changed(index, (row) => row.splice(-column, 1))))).toEqual([]);
      expect(misplaced(read(changed(index, (row) => row.splice(-column, 0, { text: '9' }))))).toEqual([]);
      expect(misplaced(read(changed(index, (row) => row.splice(-column, 0, { text: '' }))))).toEqual([]);
    }
  });

  test.each(positions)('row %i with cells merged', (index) => {
    for (const column of someColumns.slice(1)) {
      const merge = (row: Row) => row.splice(-column, 2, { text: '9', colspan: 2 });
      expect(misplaced(read(changed(index, merge)))).toEqual([]);
    }
    for (const column of index + 1 < applicationsRows().length ? someColumns : []) {
      const mergeDown = (row: Row, rows: Row[]): void => {
        const cell = row.at(-column);
        if (cell !== undefined) cell.rowspan = 2;
        rows[index + 1]?.splice(-column, 1);
      };
      expect(misplaced(read(changed(index, mergeDown)))).toEqual([]);
    }
  });

  test.each(positions)('row %i with its label garbled, blank or gone', (index) => {
    const relabel = (text: string) => (row: Row) => {
      const label = row.at(-8);
      if (label !== undefined) label.text = text;
    };
    expect(misplaced(read(changed(index, relabel('某某某事项'))))).toEqual([]);
    expect(misplaced(read(changed(index, relabel('9.某某某事项'))))).toEqual([]);
    // In text torn into lines a row without any label runs on from the row before it.
    expect(misplaced(read(changed(index, relabel(''))))).toEqual([]);
    expect(misplaced(read(changed(index, (row) => row.splice(-8, 1))))).toEqual([]);
  });

  test.each(positions)('row %i with a label of another width', (index) => {
    for (const width of [1, 2, 3, 4]) {
      const widen = (row: Row): void => {
        const label = row.at(-8);
        if (label !== undefined) label.colspan = width;
      };
      expect(misplaced(read(changed(index, widen)))).toEqual([]);
    }
  });

  test.each(positions)('a row of other things before or instead of row %i', (index) => {
    const labels = [
      '（三）不予公开',
      '（四）无法提供',
      '（五）不予处理',
      '（六）其他处理',
      '小计',
      '6.其他',
      '某某',
    ];
    for (const text of labels) {
      for (const instead of [0, 1]) {
        const rows = applicationsRows().toSpliced(index, instead, [{ text, colspan: 2 }, ...nines()]);
        expect(misplaced(read(rows)), `${text} ${instead}`).toEqual([]);
      }
    }
  });

  test.each(columns)('column %i missing below its heading', (column) => {
    const rows = applicationsRows();
    for (const row of rows.slice(headingCount)) row.splice(-column, 1);
    expect(misplaced(read(rows))).toEqual([]);
  });

  test('without numbering marks', () => {
    const rows = applicationsRows();
    for (const cell of rows.flat()) cell.text = cell.text.replace(/^(?:（.）|.、|\d\.)/, '');
    expect([misplaced(read(rows)), unread(read(rows))]).toEqual([[], []]);
  });
});
