import type { Equation } from '../../src/diagnosis/equation';

/** What an independent search finds. */
export interface BruteForce {
  readonly size: number;
  /** Each as `cell = value; cell = value`, cells in alphabetical order. */
  readonly explanations: readonly string[];
}

/** Where a set of cells leaves a choice of values, no value above this is tried. */
const mostValue = 60;

interface Unknown {
  readonly cell: string;
  /** What the cell says. */
  readonly value: number;
}

/** The coefficient of each unknown by position, and what they add up to. */
interface Row {
  readonly coefficients: readonly number[];
  readonly sum: number;
}

/** Every set of so many cells in which each broken equation has a cell: no other can mend them all. */
function candidates(equations: readonly Equation[], cells: readonly string[], size: number): string[][] {
  const broken = equations
    .filter(({ residual }) => residual !== 0)
    .map(({ terms }) => terms.map(({ cell }) => cell));
  const sets = new Map<string, string[]>();
  const extend = (chosen: readonly string[]): void => {
    const untouched = broken.find((equation) => !equation.some((cell) => chosen.includes(cell)));
    if (chosen.length === size) {
      const sorted = [...chosen].sort();
      if (untouched === undefined) sets.set(sorted.join(), sorted);
      return;
    }
    for (const cell of untouched ?? cells) if (!chosen.includes(cell)) extend([...chosen, cell]);
  };
  extend([]);
  return [...sets.values()];
}

function without(row: Row, position: number, change: number): Row {
  return {
    coefficients: row.coefficients.filter((_, index) => index !== position),
    sum: row.sum - (row.coefficients[position] ?? 0) * change,
  };
}

/** The unknown that stands alone in a row, with the change that the row demands of it. */
function settledUnknown(rows: readonly Row[]): { position: number; change: number } | null {
  for (const { coefficients, sum } of rows) {
    const [position, ...others] = coefficients.flatMap((each, index) => (each === 0 ? [] : [index]));
    if (position === undefined || others.length > 0) continue;
    return { position, change: sum / (coefficients[position] ?? 1) };
  }
  return null;
}

/** Every list of new values that solves the rows, each a count and another than what the cell says. */
function* solutions(rows: readonly Row[], unknowns: readonly Unknown[]): Generator<string[]> {
  if (rows.some(({ coefficients, sum }) => sum !== 0 && coefficients.every((each) => each === 0))) return;
  const settled = settledUnknown(rows);
  const position = settled?.position ?? 0;
  const unknown = unknowns[position];
  if (unknown === undefined) {
    yield [];
    return;
  }
  const others = unknowns.filter((_, index) => index !== position);
  const tried =
    settled === null
      ? Array.from({ length: mostValue }, (_, value) => value)
      : [unknown.value + settled.change];
  for (const value of tried) {
    if (value < 0 || value === unknown.value) continue;
    const left = rows.map((row) => without(row, position, value - unknown.value));
    for (const rest of solutions(left, others)) yield [`${unknown.cell} = ${value}`, ...rest];
  }
}

/**
 * Tries every set of cells of growing size that could mend the equations, with all counts that they
 * leave open.
 *
 * @param values what each cell says
 * @param most the largest size that is tried
 * @returns null where there is no explanation of that size
 */
export function bruteForce(
  equations: readonly Equation[],
  values: ReadonlyMap<string, number | null>,
  most: number,
): BruteForce | null {
  const cells = [...new Set(equations.flatMap(({ terms }) => terms.map(({ cell }) => cell)))];
  for (let size = 1; size <= most; size += 1) {
    const explanations = candidates(equations, cells, size).flatMap((set) => {
      const rows = equations.map(({ terms, residual }) => ({
        coefficients: set.map((cell) => terms.find((term) => term.cell === cell)?.sign ?? 0),
        sum: -residual,
      }));
      const unknowns = set.map((cell) => ({ cell, value: values.get(cell) ?? 0 }));
      return [...solutions(rows, unknowns)].map((solution) => solution.sort().join('; '));
    });
    if (explanations.length > 0) return { size, explanations: explanations.sort() };
  }
  return null;
}
