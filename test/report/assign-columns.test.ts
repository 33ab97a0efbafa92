import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { applicantColumns, applications2021 } from '../../src/form/applications';
import { assignColumns } from '../../src/report/assign-columns';
import { gridLines } from '../../src/report/line';
import { RowMatcher } from '../../src/report/row-matcher';
import { layOut } from '../table/lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';

const matcher = new RowMatcher(applications2021.rows);
const headings = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const fields = applicantColumns.map(({ field }) => field);

const row = (label: string, cells: readonly string[]): string =>
  `<tr><td>${[label, ...cells].join('<td>')}</tr>`;

/** The values of the last row by column, after rows of headings or anything else. */
function assigned(rows: string): string[] {
  const [block] = layOut(parsedTree, parsePage(`<table>${rows}</table>`)).blocks;
  const line = block?.kind === 'table' ? inOneGo(gridLines(block.grid, matcher)).at(-1) : undefined;
  if (line === undefined) throw new Error('no line');
  const found = assignColumns(line, applicantColumns);
  return fields.map((field) => found.get(field)?.text ?? '.');
}

const seven = ['1', '2', '3', '4', '5', '6', '7'];
const none = Array<string>(7).fill('.');

describe('below headings', () => {
  const withHeadings = (cells: readonly string[], labels = headings): string[] =>
    assigned(row('', labels) + row('重复申请', cells));

  test.each([
    ['seven', seven, seven],
    ['seven, some blank', ['1', '', '3', '', '5', '6', ''], ['1', '', '3', '', '5', '6', '']],
    ['six', seven.slice(0, 6), none],
    ['eight', [...seven, '8'], none],
    ['eight, the last blank', [...seven, ''], seven],
    ['one too many in the middle', ['1', '2', '9', '3', '4', '5', '6', '7'], none],
    ['none', [''], none],
  ])('%s', (_, cells, expected) => {
    expect(withHeadings(cells)).toEqual(expected);
  });

  test('in another order', () => {
    const order = [6, 0, 2, 1, 3, 4, 5];
    const labels = order.map((index) => headings[index] ?? '');
    expect(
      withHeadings(
        order.map((index) => seven[index] ?? ''),
        labels,
      ),
    ).toEqual(seven);
  });

  test('in another order, not above the values', () => {
    const labels = ['总计', ...headings.slice(0, 6)];
    expect(assigned(row('', labels) + row('重复申请', ['', '', '', ...seven]))).toEqual(none);
  });

  test('a column that the page lacks', () => {
    const six = headings.filter((heading) => heading !== '科研机构');
    expect(withHeadings(['1', '2', '4', '5', '6', '7'], six)).toEqual(['1', '2', '.', '4', '5', '6', '7']);
    expect(withHeadings(['1', '2', '4', '5', '6', ''], six.slice(0, 5))).toEqual(none);
  });

  test('a damaged heading', () => {
    const damaged = headings.map((heading) => heading.replace('科研机构', '□□□'));
    expect(withHeadings(seven, damaged)).toEqual(seven);
    expect(withHeadings(seven.slice(0, 6), damaged)).toEqual(none);
  });

  test('organisations under one heading are none of the five', () => {
    const merged = ['自然人', '法人或其他组织', '总计'];
    expect(withHeadings(['1', '5', '6'], merged)).toEqual(['1', '.', '.', '.', '.', '.', '.'].map(() => '.'));
  });

  test('headings in their order whose spans put them into another one', () => {
    const top = '<tr><td rowspan=2>项目<td rowspan=2>自然人<td>法人或其他组织<td rowspan=2>总计';
    expect(assigned(`${top}<tr><td>${headings.slice(1, 6).join('<td>')}${row('重复申请', seven)}`)).toEqual(
      seven,
    );
  });

  test('a blank before the headings may be a part of the label', () => {
    const labels = row('', ['', '', ...headings]);
    expect(assigned(labels + row('重复申请', ['', ...seven.slice(0, 6)]))).toEqual(none);
  });

  test('a blank where headings go on may fill up a row that lacks a cell', () => {
    const labels = row('', [...headings, '']);
    expect(assigned(labels + row('重复申请', [...seven.slice(0, 6), '']))).toEqual(none);
    expect(assigned(labels + row('重复申请', [...seven.slice(0, 6), '', '']))).toEqual([
      ...seven.slice(0, 6),
      '',
    ]);
  });

  test('labels of rows are no headings', () => {
    const above =
      row('', ['', '', ...headings]) +
      '<tr><td>七<td colspan=2>（七）总计<td>1<td>1<td>1<td>1<td>1<td>1<td>1';
    expect(assigned(`${above}<tr><td colspan=2>四、结转下年度继续办理<td>${seven.join('<td>')}`)).toEqual(
      seven,
    );
  });

  test('a merged value belongs to no column', () => {
    expect(
      assigned(`${row('', headings)}<tr><td>重复申请<td colspan=2>3<td>${seven.slice(2).join('<td>')}`),
    ).toEqual(none);
  });
});

describe('without headings', () => {
  test.each([
    ['seven in printed order', seven, seven],
    ['six', seven.slice(1), none],
    ['eight', [...seven, '8'], none],
    ['eight, the last blank', [...seven, ''], seven],
    ['eight, the first blank', ['', ...seven], none],
    ['eight, the last two blank', [...seven.slice(0, 6), '', ''], none],
    ['seven, the last blank', [...seven.slice(0, 6), ''], [...seven.slice(0, 6), '']],
    ['eight blank', Array<string>(8).fill(''), Array<string>(7).fill('')],
  ])('%s', (_, cells, expected) => {
    expect(assigned(row('重复申请', cells))).toEqual(expected);
  });
});
