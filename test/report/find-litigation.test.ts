import { describe, expect, test } from 'vitest';
import { litigation } from '../../src/form/litigation';
import { findLitigation } from '../../src/report/find-litigation';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';
import { bars, markup, torn } from './coded-page';
import { litigationRows, type Cell, type Row } from './coded-tables';

const found = (page: string): string[] | null =>
  findLitigation(layOut(parsedTree, parsePage(page)).blocks, litigation)?.values.map(({ text }) => text) ??
  null;
const foundInText = (text: string): string[] | null =>
  findLitigation(layOut(plainTextTree, parsePlainText(text)).blocks, litigation)?.values.map(
    (value) => value.text,
  ) ?? null;

const headingRows = (): Row[] => litigationRows().slice(0, 3);
const cells = (texts: readonly string[]): Cell[] => texts.map((text) => ({ text }));
const printed = litigationRows()[3]?.map(({ text }) => text) ?? [];
const table = (...rows: Row[]): string => markup([...headingRows(), ...rows]);

describe('the row of numbers', () => {
  test.each([
    ['in markup', found(table(cells(printed)))],
    ['between bars', foundInText(bars(litigationRows()))],
    ['one cell a line', foundInText(torn(litigationRows()))],
    ['behind a label', found(table(cells(['数量', ...printed])))],
    ['with blanks that fill it up', found(table(cells([...printed, '', ''])))],
    ['above a note', found(table(cells(printed), [{ text: '注：含2023年转入3件', colspan: 15 }]))],
    ['below a blank row', found(table(cells(Array<string>(15).fill('')), cells(printed)))],
    ['twice the same', found(table(cells(printed), cells(printed)))],
    [
      'beside a hidden copy',
      found(`<div hidden>${table(cells(Array<string>(15).fill('9')))}</div>${table(cells(printed))}`),
    ],
    ['hidden where no other is there', found(`<div hidden>${table(cells(printed))}</div>`)],
    ['of the first of two tables', found(table(cells(printed)) + table(cells(Array<string>(15).fill('9'))))],
  ])('%s', (_, values) => {
    expect(values).toEqual(printed);
  });

  test('a garbled first value is a value', () => {
    expect(found(table(cells(['O', ...printed.slice(1)])))).toEqual(['O', ...printed.slice(1)]);
  });

  test('a garbled first value in a row that blanks fill up', () => {
    expect(found(table(cells(['O', ...printed.slice(1), ''])))).toEqual(['O', ...printed.slice(1)]);
  });

  test('all blank above a note with figures', () => {
    const blanks = Array<string>(15).fill('');
    expect(found(table(cells(blanks), [{ text: '注：共25行，其中5件', colspan: 15 }]))).toEqual(blanks);
  });

  test('all blank', () => {
    const blanks = Array<string>(15).fill('');
    expect(found(table(cells(blanks)))).toEqual(blanks);
  });
});

describe('never fifteen where that is in doubt', () => {
  const swap = (row: number, a: number, b: number): string => {
    const rows = litigationRows();
    const [first, second] = [rows[row]?.[a], rows[row]?.[b]];
    if (first === undefined || second === undefined) throw new Error('no such cells');
    [first.text, second.text] = [second.text, first.text];
    [first.colspan, second.colspan] = [second.colspan ?? 1, first.colspan ?? 1];
    return markup(rows);
  };

  test.each([
    ['a value too few', table(cells(printed.slice(1)))],
    ['a value too many', table(cells([...printed, '9']))],
    ['a label and a value too few', table(cells(['数量', ...printed.slice(1)]))],
    ['a merged value', table([{ text: '9', colspan: 2 }, ...cells(printed.slice(2))])],
    ['rows of two years', table(cells(printed), cells(Array<string>(15).fill('9')))],
    [
      'a value too few, the rows filled up with blanks',
      markup([...headingRows(), cells(printed.slice(1))].map((row) => [...row, { text: '' }])),
    ],
    [
      'of last year where this year’s headings are damaged',
      markup(litigationRows().slice(1)) + markup(litigationRows(1)),
    ],
    ['blocks in another order', swap(0, 0, 1)],
    ['results in another order', swap(2, 0, 1)],
    ['no row below the headings', table()],
  ])('%s', (_, page) => {
    expect(found(page)?.length).not.toBe(15);
    expect(found(page)).not.toBeNull();
  });

  test.each(printed.map((_, index) => index))('text without value %i', (index) => {
    const rows = [...headingRows(), cells(printed.toSpliced(index, 1))];
    expect(foundInText(bars(rows))).toHaveLength(14);
    expect(foundInText(torn(rows))).toHaveLength(14);
  });
});

test.each([
  ['no table', '<p>行政复议和行政诉讼</p>'],
  ['another table', '<table><tr><td>行政复议<td>行政诉讼<td>总计<tr><td>1<td>2<td>3</table>'],
])('%s', (_, page) => {
  expect(found(page)).toBeNull();
});
