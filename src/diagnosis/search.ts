import type { Steps } from '../pace/steps';
import type { CellChange, Explanation } from './explanation';
import type { EquationSystem, Trial } from './system';

/** More wrong cells than this are not singled out: so many errors call for another look at the table. */
const mostChanges = 8;

/** So many changes are tried out in all. */
const mostTrials = 60_000;

/** More explanations than this explain nothing. */
const mostExplanations = 2000;

const trialsInOneGo = 500;

class Search {
  private readonly trials: Trial[] = [];
  private readonly closed = new Set<number>();
  private readonly seen = new Set<string>();
  private readonly found = new Map<string, Explanation>();
  private tried = 0;

  constructor(private readonly system: EquationSystem) {}

  get isExhausted(): boolean {
    return this.tried > mostTrials || this.found.size > mostExplanations;
  }

  /** Every explanation of so many changes, where there is none of fewer. */
  *explanationsOf(count: number): Steps<Explanation[]> {
    this.seen.clear();
    this.found.clear();
    yield* this.go(count);
    return [...this.found.values()];
  }

  /**
   * Mends one broken equation after the other by one cell each, which is then the only changed cell of
   * that equation. Every smallest explanation can be reached so: its changes and equations form no
   * circle, or a cell of the circle could be left as it is; some equation has one changed cell only.
   */
  private *go(left: number): Steps<void> {
    const { system } = this;
    const groups = system.brokenByRule();
    if (groups.length === 0) {
      if (left === 0) this.note();
      return;
    }
    if (largest(groups) > left || this.wasSeen()) return;
    for (const equation of this.nextOf(groups, left)) {
      if (this.closed.has(equation)) continue;
      this.closed.add(equation);
      for (const term of system.equations[equation]?.terms ?? []) {
        this.tried += 1;
        if (this.tried % trialsInOneGo === 0) yield;
        if (this.isExhausted) break;
        if (!this.isFree(term.cell, equation)) continue;
        const change = system.changeToMend(equation, term);
        if (change === null) continue;
        const trial = { cell: term.cell, change };
        system.apply(trial);
        this.trials.push(trial);
        yield* this.go(left - 1);
        this.trials.pop();
        system.takeBack(trial);
      }
      this.closed.delete(equation);
    }
  }

  /**
   * The equations to go on with. Where the sums of one rule need all the changes that are left, each of
   * them has one changed cell only, so that any of them will do; otherwise it is not known which has.
   */
  private nextOf(groups: readonly (readonly number[])[], left: number): readonly number[] {
    const needed = groups.find((group) => group.length === left);
    return needed === undefined ? groups.flat() : needed.slice(0, 1);
  }

  /** Whether a cell was not changed yet and stands in no equation that is done with. */
  private isFree(cell: string, mended: number): boolean {
    return (
      !this.trials.some((trial) => trial.cell === cell) &&
      this.system.placesOf(cell).every(({ equation }) => equation === mended || !this.closed.has(equation))
    );
  }

  /** Whether the same changes were reached in another order. */
  private wasSeen(): boolean {
    const key = keyOf(this.trials.map((trial) => `${trial.cell} ${trial.change}`));
    const closed = keyOf([...this.closed].map(String));
    const state = `${key}|${closed}`;
    if (this.seen.has(state)) return true;
    this.seen.add(state);
    return false;
  }

  private note(): void {
    const changes = this.trials.map((trial) => this.system.changeOf(trial));
    this.found.set(keyOf(changes.map(({ cell, to }) => `${cell} ${to}`)), changes.sort(byCell));
  }
}

const largest = (groups: readonly (readonly number[])[]): number =>
  Math.max(0, ...groups.map((group) => group.length));

const keyOf = (parts: readonly string[]): string => [...parts].sort().join('; ');

const byCell = (one: CellChange, other: CellChange): number => (one.cell < other.cell ? -1 : 1);

/**
 * The smallest sets of changes after which every equation of a system holds, each value whole and not
 * negative (error localisation after Fellegi and Holt).
 *
 * @returns all of them, in no order; null where there are too many errors to search them all
 */
export function* smallestExplanations(system: EquationSystem): Steps<Explanation[] | null> {
  const search = new Search(system);
  for (let count = largest(system.brokenByRule()); count <= mostChanges; count += 1) {
    const explanations = yield* search.explanationsOf(count);
    if (search.isExhausted) return null;
    if (explanations.length > 0) return explanations;
  }
  return null;
}
