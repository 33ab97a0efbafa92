import type { ComparedCell } from '../../years/year-comparison';

/** By what the cells can be put in order: where they are printed, either figure, size of the difference, ratio. */
export type SortColumn = 'place' | 'previous' | 'current' | 'size' | 'ratio';

export interface CellOrder {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The greatest differences first. */
export const firstOrder: CellOrder = { column: 'size', direction: 'descending' };

/** The order after its column's head was pressed: turned round, or that column in the direction that tells most. */
export function orderAfter(order: CellOrder, pressed: SortColumn): CellOrder {
  if (order.column !== pressed) {
    return { column: pressed, direction: pressed === 'place' ? 'ascending' : 'descending' };
  }
  return { column: pressed, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** Whether a cell is not the same in both reports: its figure, what stands in its place, or that it is there. */
export function isChanged({ previous, current, previousSaid, currentSaid }: ComparedCell): boolean {
  if (previous !== current) return true;
  return previous === null && (previousSaid?.text ?? '') !== (currentSaid?.text ?? '');
}

/** What a cell weighs in a column; null where it has nothing to be weighed by, which always comes last. */
const weights: Readonly<Record<Exclude<SortColumn, 'place'>, (cell: ComparedCell) => number | null>> = {
  previous: ({ previous }) => previous ?? null,
  current: ({ current }) => current ?? null,
  // A change that cannot be reckoned comes after those that can, and before what has not changed.
  size: (cell) => {
    if (cell.difference === null) return isChanged(cell) ? Number.MIN_VALUE : 0;
    return Math.abs(cell.difference);
  },
  ratio: ({ difference, ratio }) => {
    if (difference === null) return null;
    if (difference === 0) return 1;
    return ratio ?? (difference > 0 ? Infinity : -Infinity);
  },
};

function heaviest(one: number | null, other: number | null, isDescending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (one === other) return 0;
  return one < other === isDescending ? 1 : -1;
}

/** The cells in that order; those that weigh the same stay in printed order. */
export function inOrder(
  cells: readonly ComparedCell[],
  { column, direction }: CellOrder,
): readonly ComparedCell[] {
  const isDescending = direction === 'descending';
  if (column === 'place') return isDescending ? [...cells].reverse() : cells;
  const weightOf = weights[column];
  return cells
    .map((cell) => ({ cell, weight: weightOf(cell) }))
    .sort((one, other) => heaviest(one.weight, other.weight, isDescending))
    .map(({ cell }) => cell);
}

/**
 * The cells whose name has all words of a search.
 *
 * @param nameOf the name of a cell as it is shown
 */
export function matching(
  cells: readonly ComparedCell[],
  search: string,
  nameOf: (cell: ComparedCell) => string,
): readonly ComparedCell[] {
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return cells;
  return cells.filter((cell) => {
    const name = nameOf(cell).toLowerCase();
    return sought.every((word) => name.includes(word));
  });
}
