import { readCellValue } from './cell-value';
import type { Line } from './line';
import type { RowMatcher } from './row-matcher';

export interface Alignment<Node> {
  /** The line found for each row, by position of the row in its form. */
  readonly lineOfRow: ReadonlyMap<number, Line<Node>>;
  /** Lines with as many but other figures that fit a row found about as well as the line found for it. */
  readonly rivalsOfRow: ReadonlyMap<number, readonly Line<Node>[]>;
  /** The sum of the scores of the rows found. */
  readonly score: number;
}

interface Step {
  readonly score: number;
  readonly row: number;
  readonly line: number;
  readonly before: Step | null;
}

type Scores = ReadonlyMap<number, number>;

/** Longer tables are no table of the form; what lies beyond is not looked at. */
const mostLines = 2000;

/** What a line is worth that has fewer values than the row has columns. */
const incomplete = 0.5;

/** A line that fits a row so little less is as good: its group heading may lie out of reach. */
const tolerance = 0.2;

/** What figures add, so that a label printed once more above blanks does not come before them. */
const forFigures = 0.01;

function scoresOf<Node>(line: Line<Node>, matcher: RowMatcher): Scores {
  const scores = matcher.scores(line.labels);
  if (scores.size === 0) return scores;
  const bonus = hasFigures(line) ? forFigures : 0;
  return new Map(
    [...scores].map(([row, score]) => {
      const isFull = line.values.length >= (matcher.rows[row]?.columns.length ?? 0);
      return [row, score * (isFull ? 1 : incomplete) + bonus];
    }),
  );
}

/** The chain of rows and lines, both in order, whose scores add up to most. */
function bestChain(scoresOfLines: readonly Scores[], rowCount: number): Step | null {
  // Best chain that ends with a row before each position.
  const best: (Step | null)[] = new Array<Step | null>(rowCount + 1).fill(null);
  scoresOfLines.forEach((scores, line) => {
    // From the last row to the first, so that a line serves for one row only.
    for (const [row, score] of [...scores].sort((a, b) => b[0] - a[0])) {
      const before = best[row] ?? null;
      const step: Step = { score: (before?.score ?? 0) + score, row, line, before };
      for (let end = row + 1; end < best.length; end += 1) {
        if (step.score > (best[end]?.score ?? 0)) best[end] = step;
      }
    }
  });
  return best[rowCount] ?? null;
}

const hasFigures = <Node>(line: Line<Node>): boolean =>
  line.values.some(({ text }) => readCellValue(text).value !== null);

const valuesOf = <Node>(line: Line<Node>): string => line.values.map(({ text }) => text).join('|');

/**
 * Finds for every row of a form the line of the page that stands for it, keeping the printed order:
 * the assignment with the highest sum of scores. A row without a fitting line is left out.
 */
export function align<Node>(lines: readonly Line<Node>[], matcher: RowMatcher): Alignment<Node> {
  const looked = lines.slice(0, mostLines);
  const scores = looked.map((line) => scoresOf(line, matcher));
  const last = bestChain(scores, matcher.rows.length);
  const used = new Map<number, number>();
  for (let step = last; step !== null; step = step.before) used.set(step.line, step.row);

  const lineOfRow = new Map<number, Line<Node>>();
  const rivalsOfRow = new Map<number, readonly Line<Node>[]>();
  for (const [position, row] of used) {
    const line = lines[position];
    if (line === undefined) continue;
    const least = (scores[position]?.get(row) ?? 0) - tolerance;
    const rivals = looked.filter(
      (other, index) =>
        !used.has(index) &&
        (scores[index]?.get(row) ?? 0) >= least &&
        hasFigures(other) &&
        other.values.length === line.values.length &&
        valuesOf(other) !== valuesOf(line),
    );
    lineOfRow.set(row, line);
    if (rivals.length > 0) rivalsOfRow.set(row, rivals);
  }
  return { lineOfRow, rivalsOfRow, score: last?.score ?? 0 };
}
