import type { Steps } from '../pace/steps';
import type { TableBlock } from '../table/flow';
import type { Grid } from '../table/grid';
import { align, type Alignment } from './alignment';
import { leastSimilarity } from './label';
import { gridLines, type Line } from './line';
import type { RowMatcher } from './row-matcher';

/** Lines that may be the rows of a table of the form. */
export interface Candidate<Node> extends Alignment<Node> {
  readonly lines: readonly Line<Node>[];
}

/** What one table of the page may be. */
export interface Piece<Node> extends Candidate<Node> {
  readonly grid: Grid<Node>;
}

/** So many of the best pieces are tried as the one that others belong to. */
const mostSeeds = 8;

/** What is worth less has no full row of the form: it is another table that fits by chance. */
const leastPiece = leastSimilarity;

/**
 * Of tables that are about as good the first on the page is taken: a report before last year's. A
 * comparison of fewer columns, whose lines count half, does not reach so far.
 */
const asGood = 0.6;

export function candidateOf<Node>(lines: readonly Line<Node>[], matcher: RowMatcher): Candidate<Node> {
  return { lines, ...align(lines, matcher) };
}

/** The tables of a page that have a row of the form, in document order. */
export function* piecesIn<Node>(
  tables: readonly TableBlock<Node>[],
  matcher: RowMatcher,
): Steps<Piece<Node>[]> {
  const pieces: Piece<Node>[] = [];
  for (const { grid } of tables) {
    const lines = yield* gridLines(grid, matcher);
    pieces.push({ grid, ...candidateOf(lines, matcher) });
    yield;
  }
  return pieces.filter((piece) => piece.score > 0);
}

const firstRow = <Node>({ lineOfRow }: Candidate<Node>): number => Math.min(...lineOfRow.keys());
const lastRow = <Node>({ lineOfRow }: Candidate<Node>): number => Math.max(...lineOfRow.keys());

/**
 * A table put together again where the page cuts it into pieces: further tables belong to it as long
 * as their rows follow its last one or go before its first one. Where they do not, another begins.
 */
function grow<Node>(
  pieces: readonly Candidate<Node>[],
  seed: Candidate<Node>,
  matcher: RowMatcher,
): Candidate<Node> {
  const position = pieces.indexOf(seed);
  let grown = seed;
  for (const piece of pieces.slice(position + 1)) {
    if (firstRow(piece) > lastRow(grown)) grown = candidateOf([...grown.lines, ...piece.lines], matcher);
    else if (piece.score >= leastPiece) break;
  }
  for (const piece of pieces.slice(0, position).reverse()) {
    if (lastRow(piece) < firstRow(grown)) grown = candidateOf([...piece.lines, ...grown.lines], matcher);
    else if (piece.score >= leastPiece) break;
  }
  return grown;
}

/** The table that pieces are put together to; undefined where there are none. */
export function* bestOf<Node>(
  pieces: readonly Piece<Node>[],
  matcher: RowMatcher,
): Steps<Candidate<Node> | undefined> {
  const leastSeed = pieces.map((piece) => piece.score).sort((a, b) => b - a)[mostSeeds - 1] ?? 0;
  const seeds = pieces.filter((piece) => piece.score >= leastSeed).slice(0, mostSeeds);
  const grown: Candidate<Node>[] = [];
  for (const seed of seeds) {
    const table = grow(pieces, seed, matcher);
    // A row of another table that fits by chance must not gather the pieces of this one.
    if (mostSeeds * seed.score >= table.score) grown.push(table);
    yield;
  }
  const highest = Math.max(...grown.map((candidate) => candidate.score));
  return grown.find((candidate) => candidate.score >= asGood * highest);
}

/** What has this much of the worth of the table that is read is that table once more. */
const asMuch = 0.5;

/** Whether one of the pieces that are no part of the table that is read has about the same rows. */
export function isRepeated<Node>(best: Candidate<Node>, pieces: readonly Piece<Node>[]): boolean {
  const read = new Set([...best.lineOfRow.values()].map((line) => line.place?.grid));
  return pieces.some(({ grid, score }) => !read.has(grid) && score >= asMuch * best.score);
}
