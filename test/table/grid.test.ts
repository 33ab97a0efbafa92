import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { buildGrid, type Grid } from '../../src/table/grid';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { parsePlainText, plainTextTree } from '../../src/table/sources/plain-text';
import type { Tree } from '../../src/table/tree';
import { element, elementTree, type Element } from './element';

function firstTable<Node>(tree: Tree<Node>, root: Node): Node {
  const nodes = [root];
  for (let node = nodes.shift(); node !== undefined; node = nodes.shift()) {
    if (tree.nameOf(node) === 'table') return node;
    nodes.push(...Array.from(tree.childrenOf(node)));
  }
  throw new Error('no table');
}

function gridOf(rows: string): Grid<unknown> {
  const page = parsePage(`<table>${rows}</table>`);
  return inOneGo(buildGrid(parsedTree, firstTable(parsedTree, page)));
}

/** Each row as text: every column's cell, `.` where none lies, `#` where a hidden one does. */
function drawn(grid: Grid<unknown>): string[] {
  return grid.rows.map(({ cells }) => {
    const columns: string[] = [];
    for (const { column, columnSpan, text, hidden } of cells) {
      for (let at = column; at < column + columnSpan; at += 1) columns[at] = hidden ? '#' : text;
    }
    return Array.from(columns, (text?: string) => text ?? '.').join('');
  });
}

describe('spans', () => {
  test.each([
    ['none', '<tr><td>a<td>b<tr><td>c<td>d', ['ab', 'cd']],
    ['over rows', '<tr><td rowspan=2>a<td>b<tr><td>c', ['ab', 'ac']],
    ['over columns', '<tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e', ['aab', 'cde']],
    ['over both', '<tr><td rowspan=2 colspan=2>a<td>b<tr><td>c', ['aab', 'aac']],
    [
      'rowspan 0: to the end of the group',
      '<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d',
      ['ab', 'ac', 'd'],
    ],
    ['rowspan too long', '<tr><td rowspan=9>a<td>b<tr><td>c', ['ab', 'ac']],
    ['rowspan too long for its group', '<tbody><tr><td rowspan=9>a<tbody><tr><td>b', ['a', 'b']],
    ['rowspan negative', '<tr><td rowspan=-3>a<td>b<tr><td>c', ['ab', 'c']],
    ['rowspan no number', '<tr><td rowspan=x>a<td>b<tr><td>c', ['ab', 'c']],
    ['rowspan with letters behind', '<tr><td rowspan=2abc>a<td>b<tr><td>c', ['ab', 'ac']],
    ['rowspan empty', '<tr><td rowspan="">a<td>b<tr><td>c', ['ab', 'c']],
    ['colspan 0', '<tr><td colspan=0>a<td>b', ['ab']],
    ['colspan no number', '<tr><td colspan=two>a<td>b', ['ab']],
    [
      'a cell moves past several from above',
      '<tr><td rowspan=2>a<td rowspan=2>b<td>c<tr><td>d',
      ['abc', 'abd'],
    ],
    ['a cell between two from above', '<tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d', ['abc', 'adc']],
    ['a short row', '<tr><td>a<td>b<tr><td>c<tr><td>d<td>e', ['ab', 'c', 'de']],
    ['a row without cells', '<tr><td rowspan=3>a<td>b<tr><tr><td>c', ['ab', 'a', 'ac']],
  ])('%s', (_, rows, expected) => {
    expect(drawn(gridOf(rows))).toEqual(expected);
  });

  test('colspan is bounded as HTML says', () => {
    const [row] = gridOf('<tr><td colspan=5000>a<td>b').rows;
    expect(row?.cells.map(({ column, columnSpan }) => [column, columnSpan])).toEqual([
      [0, 1000],
      [1000, 1],
    ]);
  });

  test('cells that overlap keep both their places', () => {
    const [, second] = gridOf('<tr><td>a<td rowspan=2>b<tr><td colspan=2>c').rows;
    expect(second?.cells.map(({ text, column, columnSpan }) => [text, column, columnSpan])).toEqual([
      ['c', 0, 2],
      ['b', 1, 1],
    ]);
  });
});

describe('order and visibility', () => {
  test.each([
    ['a head after the body', '<tbody><tr><td>b</tbody><thead><tr><td>h</thead>', ['h', 'b']],
    ['a foot first', '<tfoot><tr><td>f</tfoot><tbody><tr><td>b</tbody>', ['b', 'f']],
    ['a removed cell takes no place', '<tr><td style="display:none">a<td>b', ['b']],
    ['an invisible cell keeps its place', '<tr><td style="visibility:hidden">a<td>b', ['#b']],
    ['a removed row', '<tr hidden><td>a<tr><td>b', ['b']],
    ['a removed group', '<tbody style="display:none"><tr><td>a<tbody><tr><td>b', ['b']],
    ['an invisible group', '<tbody style="visibility:hidden"><tr><td>a<tbody><tr><td>b', ['#', 'b']],
    [
      'a span over a removed row does not reach further',
      '<tr><td rowspan=2>a<td>b<tr hidden><td>c<tr><td>d',
      ['ab', 'ad'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(drawn(gridOf(rows))).toEqual(expected);
  });

  test('an invisible cell says nothing', () => {
    const [row] = gridOf('<tr><td style="visibility:hidden">7').rows;
    expect(row?.cells).toMatchObject([{ text: '', hidden: true }]);
  });

  test('cells without a place are left out', () => {
    expect(drawn(gridOf('<tr><td hidden>a<td>b<tr hidden><td>c'))).toEqual(drawn(gridOf('<tr><td>b')));
  });
});

test('the same table through markup and through text is the same grid', () => {
  const text = parsePlainText('规章 | 1 | 2\n行政许可 | 3 | |');
  const fromText = drawn(inOneGo(buildGrid(plainTextTree, firstTable(plainTextTree, text))));
  expect(fromText).toEqual(drawn(gridOf('<tr><td>规章<td>1<td>2<tr><td>行政许可<td>3<td>')));
});

test('spans of 65535 rows in every cell stay bounded', () => {
  const cells = Array.from({ length: 1000 }, () => element('td', ['x'], { rowspan: '65535' }));
  const rows: Element[] = [
    element('tr', cells),
    ...Array.from({ length: 1999 }, () => element('tr', cells.slice(0, 2))),
  ];
  const grid = inOneGo(buildGrid(elementTree, element('table', [element('tbody', rows)])));
  const coverings = grid.rows.reduce((sum, row) => sum + row.cells.length, 0);
  expect(grid.rows).toHaveLength(2000);
  expect(coverings).toBeLessThan(300_000);
});
