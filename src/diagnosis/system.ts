import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { decimalsOf } from '../rules/figures';
import { allReadPaths } from '../rules/paths';
import { constraintOf, type Constraint } from './constraint';
import type { CellChange } from './explanation';
import type { Equation } from './equation';

const addTo = (positions: Map<string, number[]>, cell: string, position: number): void => {
  const known = positions.get(cell);
  if (known === undefined) positions.set(cell, [position]);
  else known.push(position);
};

/** Sums that share cells, told by numbers: the form in which they are searched. */
export class EquationSystem {
  /** Paths, in printed order; the position is the number of the cell. */
  readonly cells: readonly string[];
  /** What each cell says, times the scale; a blank says 0. */
  readonly values: readonly number[];
  /** A power of ten that makes every figure whole; 1 where all of them are counts. */
  readonly scale: number;
  readonly constraints: readonly Constraint[];
  private readonly figures: readonly (number | null)[];
  private readonly positions = new Map<string, number[]>();

  constructor(
    report: Report,
    readonly equations: readonly Equation[],
  ) {
    equations.forEach(({ terms }, position) => {
      for (const { cell } of terms) addTo(this.positions, cell, position);
    });
    this.cells = allReadPaths(report).filter((cell) => this.positions.has(cell));
    this.figures = this.cells.map((cell) => {
      const figure = figureAt(report, cell);
      return typeof figure === 'number' ? figure : null;
    });
    this.scale = 10 ** Math.max(0, ...this.figures.map((figure) => decimalsOf(figure ?? 0)));
    this.values = this.figures.map((figure) => Math.round((figure ?? 0) * this.scale));
    const numbers = new Map(this.cells.map((cell, number) => [cell, number]));
    this.constraints = equations.map(({ terms, residual }) => {
      const coefficients = new Int32Array(this.cells.length);
      for (const { cell, sign } of terms) coefficients[numbers.get(cell) ?? 0] = sign;
      return constraintOf(coefficients, Math.round(residual * this.scale));
    });
  }

  /** The positions of the equations in which a cell stands. */
  equationsOf(cell: string): readonly number[] {
    return this.positions.get(cell) ?? [];
  }

  /** A change of a cell by its number and by how much, times the scale, as a change of what the page says. */
  changeOf(cell: number, change: number): CellChange {
    const to = ((this.values[cell] ?? 0) + change) / this.scale;
    return { cell: this.cells[cell] ?? '', from: this.figures[cell] ?? null, to };
  }
}
