import type { Equation } from '../../src/diagnosis/equation';

/** What an independent search finds: changes by cell, or that a choice of cells leaves a choice of values. */
export interface BruteForce {
  readonly size: number;
  /** Each as `cell value; cell value`, cells in alphabetical order. */
  readonly explanations: readonly string[];
  readonly isUnderdetermined: boolean;
}

function* subsets<Item>(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    for (const rest of subsets(items, size - 1, index + 1)) yield [item, ...rest];
  }
}

/** Solves equations of whole numbers by elimination: null where they have no solution, `many` where several. */
function solve(rows: number[][], unknowns: number): number[] | 'many' | null {
  const matrix = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < unknowns; column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [taken = []] = matrix.splice(pivot, 1);
    const lead = taken[column] ?? 1;
    const unit = taken.map((value) => value / lead);
    matrix.forEach((row, index) => {
      const factor = row[column] ?? 0;
      matrix[index] = row.map((value, at) => value - factor * (unit[at] ?? 0));
    });
    matrix.splice(rank, 0, unit);
    rank += 1;
  }
  if (matrix.slice(rank).some((row) => Math.abs(row[unknowns] ?? 0) > 1e-9)) return null;
  if (rank < unknowns) return 'many';
  return matrix.slice(0, unknowns).map((row) => row[unknowns] ?? 0);
}

/**
 * Tries every set of cells of growing size, with the changes that its equations demand.
 *
 * @param values what each cell says
 * @param most the largest size that is tried
 */
export function bruteForce(
  equations: readonly Equation[],
  values: ReadonlyMap<string, number>,
  most: number,
): BruteForce | null {
  const cells = [...new Set(equations.flatMap(({ terms }) => terms.map(({ cell }) => cell)))].sort();
  for (let size = 1; size <= most; size += 1) {
    const explanations: string[] = [];
    let isUnderdetermined = false;
    for (const subset of subsets(cells, size)) {
      const rows = equations.map(({ terms, residual }) => [
        ...subset.map((cell) => terms.find((term) => term.cell === cell)?.sign ?? 0),
        -residual,
      ]);
      const changes = solve(rows, size);
      if (changes === 'many') isUnderdetermined = true;
      if (changes === null || changes === 'many') continue;
      const settled = subset.map((cell, index) => (values.get(cell) ?? 0) + Math.round(changes[index] ?? 0));
      const isWhole = changes.every((change) => Math.abs(change - Math.round(change)) < 1e-9);
      if (!isWhole || settled.some((value) => value < 0)) continue;
      explanations.push(subset.map((cell, index) => `${cell} ${settled[index] ?? 0}`).join('; '));
    }
    if (explanations.length > 0) return { size, explanations: explanations.sort(), isUnderdetermined };
  }
  return null;
}
