import { describe, expect, it } from 'vitest';
import {
  firstOrder,
  inOrder,
  isChanged,
  matching,
  orderAfter,
  type CellOrder,
} from '../../../src/ui/comparison/cell-order';
import type { ComparedCell } from '../../../src/years/year-comparison';

type Value = ComparedCell['previous'];

function cell(path: string, previous: Value, current: Value): ComparedCell {
  const areNumbers = typeof previous === 'number' && typeof current === 'number';
  return {
    path,
    table: 'applications',
    label: { 'zh-CN': path, en: path },
    previous,
    current,
    difference: areNumbers ? current - previous : null,
    ratio: areNumbers && previous > 0 ? current / previous : null,
  };
}

const cells = [
  cell('same', 3, 3),
  cell('little', 10, 9),
  cell('blank', 5, null),
  cell('absent', undefined, 500),
  cell('much', 100, 150),
  cell('new', 0, 4),
  cell('zero', 0, 0),
];

const paths = (order: CellOrder) => inOrder(cells, order).map(({ path }) => path);

describe('cells', () => {
  it('stand at first with the greatest differences above, then those that cannot be reckoned, then the rest', () => {
    expect(paths(firstOrder)).toEqual(['much', 'new', 'little', 'blank', 'absent', 'same', 'zero']);
  });

  it('stand the other way round', () => {
    expect(paths({ column: 'size', direction: 'ascending' })).toEqual([
      'same',
      'zero',
      'blank',
      'absent',
      'little',
      'new',
      'much',
    ]);
  });

  it('stand by a figure, those without one last in either direction', () => {
    expect(paths({ column: 'previous', direction: 'descending' }).slice(0, 3)).toEqual([
      'much',
      'little',
      'blank',
    ]);
    expect(paths({ column: 'previous', direction: 'descending' }).at(-1)).toBe('absent');
    expect(paths({ column: 'previous', direction: 'ascending' }).at(-1)).toBe('absent');
    expect(paths({ column: 'current', direction: 'ascending' }).at(-1)).toBe('blank');
  });

  it('stand by their ratio, from what was 0 to what fell most', () => {
    expect(paths({ column: 'ratio', direction: 'descending' })).toEqual([
      'new',
      'much',
      'same',
      'zero',
      'little',
      'blank',
      'absent',
    ]);
  });

  it('stand as they are printed', () => {
    expect(paths({ column: 'place', direction: 'ascending' })).toEqual(cells.map(({ path }) => path));
    expect(paths({ column: 'place', direction: 'descending' })[0]).toBe('zero');
  });

  it('are found by all words of a search, in any case', () => {
    const found = (search: string) => matching(cells, search, ({ path }) => `Table ${path}`).length;
    expect(found(' ')).toBe(cells.length);
    expect(found('TABLE mu')).toBe(1);
    expect(found('much new')).toBe(0);
  });
});

it('a head that is pressed turns its own order round', () => {
  const bySize = orderAfter({ column: 'place', direction: 'ascending' }, 'size');
  expect(bySize).toEqual(firstOrder);
  expect(orderAfter(bySize, 'size')).toEqual({ column: 'size', direction: 'ascending' });
  expect(orderAfter(bySize, 'place')).toEqual({ column: 'place', direction: 'ascending' });
});

it('a cell has changed by its figure, by being there, and by other words in its place', () => {
  const words = (text: string) => ({ text, state: 'text' }) as const;
  expect(cells.filter(isChanged).map(({ path }) => path)).toEqual([
    'little',
    'blank',
    'absent',
    'much',
    'new',
  ]);
  const both = cell('words', null, null);
  expect(isChanged({ ...both, previousSaid: words('无'), currentSaid: words('无') })).toBe(false);
  expect(isChanged({ ...both, previousSaid: words('无'), currentSaid: words('见附件') })).toBe(true);
});
