import { CellSet } from './cell-set';
import {
  eliminate,
  expressionOf,
  holds,
  isMendedBy,
  settledChanges,
  type Affine,
  type Constraint,
  type Pivot,
} from './constraint';
import type { Explanation } from './explanation';
import { fewestChanges } from './fewest-changes';
import type { EquationSystem } from './system';

/** More wrong cells than this are not singled out: so many errors call for another look at the table. */
const mostChanges = 8;

/** So many sets of cells are looked at in all. */
const mostWork = 15_000;

/** More explanations than this explain nothing. */
const mostExplanations = 2000;

/** Cells chosen to be changed, and what that leaves of the equations. */
interface Choice {
  /** Without the cells of the pivots. */
  readonly constraints: readonly Constraint[];
  readonly pivots: readonly Pivot[];
  /** A cell whose change the equations leave open, where one was chosen. */
  readonly free: number | null;
  /** The cells that may still be chosen. */
  readonly open: CellSet;
}

class Search {
  private readonly found: Explanation[] = [];
  private work = 0;
  private isBeyondReach = false;

  constructor(private readonly system: EquationSystem) {}

  /** Whether something was left unsearched. */
  get isIncomplete(): boolean {
    return this.isBeyondReach || this.work > mostWork || this.found.length > mostExplanations;
  }

  /** Every explanation of so many changes, where there is none of fewer. */
  explanationsOf(count: number): readonly Explanation[] {
    const { constraints, cells } = this.system;
    this.choose({ constraints, pivots: [], free: null, open: CellSet.all(cells.length) }, count);
    return this.found;
  }

  /**
   * Chooses one more cell: any explanation changes a cell of every constraint that does not hold. What is
   * chosen once is out of the question afterwards, so that no set of cells is met twice.
   */
  private choose(choice: Choice, left: number): void {
    this.work += 1;
    if (this.isIncomplete) return;
    const { constraints, pivots, free } = choice;
    const broken = constraints.filter((constraint) => !holds(constraint, free));
    if (broken.length === 0) {
      this.settle(choice, left);
      return;
    }
    const next = fewestChanges(broken, choice.open, left);
    if (next === null) return;
    const open = next.open.copy();
    for (const cell of next.constraint.cells.and(open).toArray()) {
      open.remove(cell);
      const pivot = { cell, constraint: next.constraint };
      if (left === 1 && !broken.every((constraint) => isMendedBy(constraint, pivot, free))) continue;
      const others = constraints.filter((constraint) => constraint !== next.constraint);
      const rest = others.map((constraint) => eliminate(constraint, pivot));
      this.choose({ constraints: rest, pivots: [...pivots, pivot], free, open: open.copy() }, left - 1);
    }
  }

  /** Every constraint holds: what is left is whether the values are counts. */
  private settle(choice: Choice, left: number): void {
    const changes = settledChanges(choice.pivots, choice.free);
    if (choice.free !== null) {
      this.settleRange(changes, left);
      return;
    }
    const refused = choice.pivots.find(({ cell }) => !this.isCount(cell, changes.get(cell)?.constant ?? 0));
    if (refused === undefined) {
      if (left === 0) this.note(changes, 0);
    } else if (left > 0) {
      this.relieve(choice, refused, left);
    }
  }

  /** A cell that would say no count can do with a smaller change if another takes a share of it. */
  private relieve(choice: Choice, refused: Pivot, left: number): void {
    const open = choice.open.copy();
    for (const free of expressionOf(choice.pivots, refused).cells.and(open).toArray()) {
      open.remove(free);
      this.choose({ ...choice, free, open: open.copy() }, left - 1);
    }
  }

  /** Each share of the free cell that leaves every value a count is an explanation of its own. */
  private settleRange(changes: ReadonlyMap<number, Affine>, left: number): void {
    // More changes would leave two cells free, which is not looked into.
    if (left > 0) {
      this.isBeyondReach = true;
      return;
    }
    const { least, most } = this.rangeOf(changes);
    if (most - least > mostExplanations * this.system.scale) this.isBeyondReach = true;
    else for (let t = Math.ceil(least); t <= most; t += 1) this.noteIfCounts(changes, t);
  }

  /** The changes of the free cell that leave no value below 0. */
  private rangeOf(changes: ReadonlyMap<number, Affine>): { least: number; most: number } {
    const bounds = [...changes].map(([cell, { constant, slope }]) => ({
      slope,
      bound: -((this.system.values[cell] ?? 0) + constant) / slope,
    }));
    const above = bounds.flatMap(({ slope, bound }) => (slope > 0 ? [bound] : []));
    const below = bounds.flatMap(({ slope, bound }) => (slope < 0 ? [bound] : []));
    return { least: Math.max(...above), most: Math.min(...below) };
  }

  private noteIfCounts(changes: ReadonlyMap<number, Affine>, t: number): void {
    const isExplanation = [...changes].every(([cell, { constant, slope }]) => {
      const change = constant + slope * t;
      return change !== 0 && this.isCount(cell, change);
    });
    if (isExplanation) this.note(changes, t);
  }

  private isCount(cell: number, change: number): boolean {
    const value = (this.system.values[cell] ?? 0) + change;
    return value >= 0 && value % this.system.scale === 0;
  }

  private note(changes: ReadonlyMap<number, Affine>, t: number): void {
    const settled = [...changes].map(([cell, { constant, slope }]) => [cell, constant + slope * t] as const);
    this.found.push(
      settled.sort(([one], [other]) => one - other).map((each) => this.system.changeOf(...each)),
    );
  }
}

/**
 * The smallest sets of changes after which every equation of a system holds, each new value whole and
 * not negative (error localisation after Fellegi and Holt).
 *
 * @returns all of them, in no order; null where there are too many errors to search them all
 */
export function smallestExplanations(system: EquationSystem): readonly Explanation[] | null {
  const search = new Search(system);
  for (let count = 1; count <= mostChanges; count += 1) {
    const explanations = search.explanationsOf(count);
    if (search.isIncomplete) return null;
    if (explanations.length > 0) return explanations;
  }
  return null;
}
