import { CellSet } from './cell-set';
import type { Constraint } from './constraint';

/** Where to go on with a search. */
interface Next {
  /** One that does not hold, with few cells to choose from. */
  readonly constraint: Constraint;
  /** The cells that may still be chosen. */
  readonly open: CellSet;
}

interface Broken {
  readonly constraint: Constraint;
  readonly cells: CellSet;
  readonly count: number;
}

function bySize(broken: readonly Constraint[], open: CellSet): Broken[] {
  return broken
    .map((constraint) => {
      const cells = constraint.cells.and(open);
      return { constraint, cells, count: cells.count() };
    })
    .sort((one, other) => one.count - other.count);
}

/** Constraints no two of which share a cell, so that each needs a change of its own. */
function apart(broken: readonly Broken[], count: number): { needed: number; cells: CellSet } {
  const cells = CellSet.empty(count);
  let needed = 0;
  for (const each of broken) {
    if (each.cells.meets(cells)) continue;
    cells.addAll(each.cells);
    needed += 1;
  }
  return { needed, cells };
}

/**
 * Tells which constraint to mend next, unless more changes are needed than are left.
 *
 * Where as many constraints as changes are left share no cell, each of them has exactly one of the
 * changes, and no other cell has any.
 *
 * @param broken constraints that do not hold, at least one
 * @param left how many changes are left
 * @returns null where they are not enough
 */
export function fewestChanges(broken: readonly Constraint[], open: CellSet, left: number): Next | null {
  let sorted = bySize(broken, open);
  if (left === 0 || sorted[0]?.count === 0) return null;
  const count = broken[0]?.coefficients.length ?? 0;
  const packings = [apart(sorted, count), apart([...sorted].reverse(), count)];
  if (packings.some(({ needed }) => needed > left)) return null;
  const tight = packings.filter(({ needed }) => needed === left);
  const rest = tight.reduce((cells, packing) => cells.and(packing.cells), open);
  if (tight.length > 0) sorted = bySize(broken, rest);
  const [first] = sorted;
  return first === undefined || first.count === 0 ? null : { constraint: first.constraint, open: rest };
}
