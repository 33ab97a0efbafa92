import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { addExactly } from '../rules/figures';
import type { CellChange } from './explanation';
import type { Equation } from './equation';

interface Occurrence {
  /** Position of the equation. */
  readonly equation: number;
  readonly sign: 1 | -1;
}

/** A change tried out, which can be taken back. */
export interface Trial {
  readonly cell: string;
  readonly change: number;
}

/** Sums that share cells, and what is left of each of them while changes are tried out. */
export class EquationSystem {
  readonly residuals: number[];
  private readonly places = new Map<string, readonly Occurrence[]>();
  private readonly values = new Map<string, number | null>();

  constructor(
    report: Report,
    readonly equations: readonly Equation[],
  ) {
    this.residuals = equations.map(({ residual }) => residual);
    equations.forEach(({ terms }, equation) => {
      for (const { cell, sign } of terms) {
        this.places.set(cell, [...this.placesOf(cell), { equation, sign }]);
        const figure = figureAt(report, cell);
        this.values.set(cell, typeof figure === 'number' ? figure : null);
      }
    });
  }

  placesOf(cell: string): readonly Occurrence[] {
    return this.places.get(cell) ?? [];
  }

  /** The positions of the equations that do not hold. */
  broken(): number[] {
    return [...this.residuals.keys()].filter((equation) => this.residuals[equation] !== 0);
  }

  /**
   * The positions of the equations that do not hold, those of each rule by themselves. As many changes
   * as the largest of these groups has are needed at least, since no cell stands in two sums of a rule.
   */
  brokenByRule(): readonly (readonly number[])[] {
    const groups = new Map<string, number[]>();
    for (const equation of this.broken()) {
      const rule = this.equations[equation]?.rule ?? '';
      const group = groups.get(rule);
      if (group === undefined) groups.set(rule, [equation]);
      else group.push(equation);
    }
    return [...groups.values()];
  }

  /** The change of a cell that mends an equation; null where the cell would say no count. */
  changeToMend(equation: number, { cell, sign }: { cell: string; sign: 1 | -1 }): number | null {
    const change = -sign * (this.residuals[equation] ?? 0);
    const value = addExactly([this.values.get(cell) ?? 0, change]);
    return Number.isInteger(value) && value >= 0 ? change : null;
  }

  apply({ cell, change }: Trial): void {
    for (const { equation, sign } of this.placesOf(cell)) {
      this.residuals[equation] = addExactly([this.residuals[equation] ?? 0, sign * change]);
    }
  }

  takeBack({ cell, change }: Trial): void {
    this.apply({ cell, change: -change });
  }

  /** A trial as a change of what the page says. */
  changeOf({ cell, change }: Trial): CellChange {
    const from = this.values.get(cell) ?? null;
    return { cell, from, to: addExactly([from ?? 0, change]) };
  }
}
