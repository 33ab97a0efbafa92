import { CellSet } from './cell-set';

/** What the changes of some cells have to add up to: `Σ coefficient · change + residual = 0`. */
export interface Constraint {
  /** By the number of the cell. */
  readonly coefficients: Int32Array;
  readonly residual: number;
  /** The cells whose coefficient is not 0. */
  readonly cells: CellSet;
}

/** A constraint that settles the change of one cell, told by those of others. */
export interface Pivot {
  readonly cell: number;
  readonly constraint: Constraint;
}

/** The change of a cell as `constant + slope · t`, t being the change of the cell that is left free. */
export interface Affine {
  readonly constant: number;
  readonly slope: number;
}

export function constraintOf(coefficients: Int32Array, residual: number): Constraint {
  const cells = CellSet.empty(coefficients.length);
  coefficients.forEach((coefficient, cell) => {
    if (coefficient !== 0) cells.add(cell);
  });
  return { coefficients, residual, cells };
}

const coefficientOf = ({ coefficients }: Constraint, cell: number): number => coefficients[cell] ?? 0;

/** What a constraint says once the change of the pivot's cell is put into it: that cell is gone from it. */
export function eliminate(constraint: Constraint, { cell, constraint: by }: Pivot): Constraint {
  const coefficient = coefficientOf(constraint, cell);
  if (coefficient === 0) return constraint;
  const pivot = coefficientOf(by, cell);
  const isWhole = coefficient % pivot === 0;
  const [times, less] = isWhole ? [1, coefficient / pivot] : [pivot, coefficient];
  const coefficients = new Int32Array(constraint.coefficients.length);
  const cells = CellSet.empty(coefficients.length);
  for (let at = 0; at < coefficients.length; at += 1) {
    const value = times * coefficientOf(constraint, at) - less * coefficientOf(by, at);
    if (value === 0) continue;
    coefficients[at] = value;
    cells.add(at);
  }
  return { coefficients, residual: times * constraint.residual - less * by.residual, cells };
}

/** Whether a constraint holds, whatever the change of the free cell, if no other cell changes. */
export function holds(constraint: Constraint, free: number | null): boolean {
  return constraint.residual === 0 && (free === null || coefficientOf(constraint, free) === 0);
}

/** Whether a constraint will hold when the pivot's cell is changed, and no other. */
export function isMendedBy(constraint: Constraint, { cell, constraint: by }: Pivot, free: number | null) {
  const [coefficient, pivot] = [coefficientOf(constraint, cell), coefficientOf(by, cell)];
  return (
    constraint.residual * pivot === by.residual * coefficient &&
    (free === null || coefficientOf(constraint, free) * pivot === coefficientOf(by, free) * coefficient)
  );
}

/**
 * The changes that pivots settle.
 *
 * @param pivots each free of the cells of those before it
 */
export function settledChanges(pivots: readonly Pivot[], free: number | null): Map<number, Affine> {
  const changes = new Map<number, Affine>();
  if (free !== null) changes.set(free, { constant: 0, slope: 1 });
  for (const { cell, constraint } of [...pivots].reverse()) {
    let [constant, slope] = [constraint.residual, 0];
    for (const [other, change] of changes) {
      constant += coefficientOf(constraint, other) * change.constant;
      slope += coefficientOf(constraint, other) * change.slope;
    }
    const pivot = -coefficientOf(constraint, cell);
    changes.set(cell, { constant: constant / pivot, slope: slope / pivot });
  }
  return changes;
}

/** The constraint that tells the change of one of the pivots' cells by cells that are none of theirs. */
export function expressionOf(pivots: readonly Pivot[], pivot: Pivot): Constraint {
  return pivots.slice(pivots.indexOf(pivot) + 1).reduce(eliminate, pivot.constraint);
}
