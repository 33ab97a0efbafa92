import type { Line } from './line';
import type { RowMatcher } from './row-matcher';

export interface Alignment<Node> {
  /** The line found for each row, by position of the row in its form. */
  readonly lineOfRow: ReadonlyMap<number, Line<Node>>;
  /** The sum of the scores of the rows found. */
  readonly score: number;
}

interface Step {
  readonly score: number;
  readonly row: number;
  readonly line: number;
  readonly before: Step | null;
}

/** Longer tables are no table of the form; what lies beyond is not looked at. */
const mostLines = 2000;

/**
 * Finds for every row of a form the line of the page that stands for it, keeping the printed order:
 * the assignment with the highest sum of scores. A row without a fitting line is left out.
 */
export function align<Node>(lines: readonly Line<Node>[], matcher: RowMatcher): Alignment<Node> {
  // Best chain that ends with a row before each position.
  const best: (Step | null)[] = new Array<Step | null>(matcher.rows.length + 1).fill(null);
  lines.slice(0, mostLines).forEach((line, lineIndex) => {
    const scores = matcher.scores(line.labels);
    // From the last row to the first, so that a line serves for one row only.
    for (const [row, score] of [...scores].sort((a, b) => b[0] - a[0])) {
      const before = best[row] ?? null;
      const step: Step = { score: (before?.score ?? 0) + score, row, line: lineIndex, before };
      for (let end = row + 1; end < best.length; end += 1) {
        if (step.score > (best[end]?.score ?? 0)) best[end] = step;
      }
    }
  });
  const last = best[matcher.rows.length] ?? null;
  const lineOfRow = new Map<number, Line<Node>>();
  for (let step = last; step !== null; step = step.before) {
    const line = lines[step.line];
    if (line !== undefined) lineOfRow.set(step.row, line);
  }
  return { lineOfRow, score: last?.score ?? 0 };
}
