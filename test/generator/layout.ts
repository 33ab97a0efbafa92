import type { Cell, Row } from './draft';

/** A place in a row: the cell that covers it, and whether the cell begins there. */
export interface Slot {
  readonly cell: Cell;
  readonly begins: boolean;
}

/** Rows as the browser lays them out: which cell covers each place, from left to right. */
export function layOut(rows: readonly Row[]): Slot[][] {
  const slots: Slot[][] = rows.map(() => []);
  rows.forEach(({ cells }, top) => {
    let left = 0;
    for (const cell of cells) {
      while (slots[top]?.[left] !== undefined) left += 1;
      for (const [down, covered] of slots.slice(top, top + cell.rowSpan).entries()) {
        for (let right = 0; right < cell.columnSpan; right += 1) {
          covered[left + right] = { cell, begins: down === 0 && right === 0 };
        }
      }
    }
  });
  return slots;
}

/** The cells that reach into a row from above, left to right, each with the rows left to it there. */
export function reachingInto(rows: readonly Row[], index: number): { cell: Cell; left: number }[] {
  return rows.slice(0, index).flatMap(({ cells }, top) =>
    cells.flatMap((cell) => {
      const left = top + cell.rowSpan - index;
      return left > 0 ? { cell, left } : [];
    }),
  );
}
