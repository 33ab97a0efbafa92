import { describe, expect, test } from 'vitest';
import { inOneGo } from '../../src/pace/steps';
import { collectRows } from '../../src/table/rows';
import { element, elementTree, type Element } from './element';

const row = (text: string): Element => element('tr', [element('td', [text])]);
const rowsOf = (...children: Element[]) => {
  const rows = inOneGo(collectRows(elementTree, element('table', children)));
  const textOf = (cell: Element): string => elementTree.rawTextOf(cell);
  return {
    rows: rows.map(({ cells }) => cells.map(({ node, invisible }) => textOf(node) + (invisible ? '?' : ''))),
    ends: rows.map(({ groupEnd }) => groupEnd),
  };
};

describe('the order of rows', () => {
  test.each([
    [
      'a head after the body',
      [
        ['tbody', 'b'],
        ['thead', 'h'],
      ],
      ['h', 'b'],
    ],
    [
      'a foot first',
      [
        ['tfoot', 'f'],
        ['thead', 'h'],
        ['tbody', 'b'],
      ],
      ['h', 'b', 'f'],
    ],
    [
      'several bodies',
      [
        ['tbody', 'b'],
        ['tfoot', 'f'],
        ['tbody', 'c'],
      ],
      ['b', 'c', 'f'],
    ],
  ])('%s', (_, groups, order) => {
    const children = groups.map(([name = '', text = '']) => element(name, [row(text)]));
    expect(rowsOf(...children).rows.flat()).toEqual(order);
  });

  test('loose rows form a group with their neighbours', () => {
    const read = rowsOf(row('a'), row('b'), element('tbody', [row('c')]), row('d'));
    expect(read.rows.flat()).toEqual(['a', 'b', 'c', 'd']);
    expect(read.ends).toEqual([2, 2, 3, 4]);
  });
});

describe('what is not displayed', () => {
  const cells = [element('td', ['1']), element('td', ['2'])];

  test.each([
    [
      'a removed cell',
      element('tr', [{ name: 'td', presence: 'removed', children: ['1'] }, element('td', ['2'])]),
      [['2']],
    ],
    [
      'an invisible cell',
      element('tr', [{ name: 'td', presence: 'invisible', children: ['1'] }, element('td', ['2'])]),
      [['1?', '2']],
    ],
    ['a removed row', { name: 'tr', presence: 'removed', children: cells }, []],
    ['an invisible row', { name: 'tr', presence: 'invisible', children: cells }, [['1?', '2?']]],
    ['a removed group', { name: 'tbody', presence: 'removed', children: [element('tr', cells)] }, []],
    [
      'an invisible group',
      { name: 'tbody', presence: 'invisible', children: [element('tr', cells)] },
      [['1?', '2?']],
    ],
  ] satisfies [string, Element, string[][]][])('%s', (_, child, rows) => {
    expect(rowsOf(child)).toMatchObject({ rows });
  });
});

test('what is no row and no cell is left out', () => {
  const read = rowsOf(element('caption', ['x']), element('tbody', [element('p', ['y']), row('a')]));
  expect(read.rows).toEqual([['a']]);
});
