import type { FormRow } from '../form/form';
import type { Block, TableBlock, TextBlock } from '../table/flow';
import { align, type Alignment } from './alignment';
import { leastSimilarity } from './label';
import { gridLines, streamLines, type Line } from './line';
import { RowMatcher } from './row-matcher';

export interface FoundRows<Node> {
  /**
   * The line of each row that is on the page, in printed order; without values where several lines
   * with different values could be meant, or where most rows of the table have such a second line.
   */
  readonly found: readonly { readonly row: FormRow; readonly line: Line<Node> }[];
  /** Lines between the first and the last row found that stand for no row of the form. */
  readonly extra: readonly Line<Node>[];
  readonly score: number;
  /** Another displayed table on the page has the same rows; it was not read. */
  readonly isRepeated: boolean;
}

interface Candidate<Node> extends Alignment<Node> {
  readonly lines: readonly Line<Node>[];
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

function candidateOf<Node>(lines: readonly Line<Node>[], matcher: RowMatcher): Candidate<Node> {
  return { lines, ...align(lines, matcher) };
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

function bestOfGrids<Node>(
  tables: readonly TableBlock<Node>[],
  matcher: RowMatcher,
): Candidate<Node> | undefined {
  const pieces = tables
    .map((block) => candidateOf(gridLines(block.grid, matcher), matcher))
    .filter((piece) => piece.score > 0);
  const leastSeed = pieces.map((piece) => piece.score).sort((a, b) => b - a)[mostSeeds - 1] ?? 0;
  const seeds = pieces.filter((piece) => piece.score >= leastSeed).slice(0, mostSeeds);
  const grown = seeds
    .map((seed) => ({ seed, table: grow(pieces, seed, matcher) }))
    // A row of another table that fits by chance must not gather the pieces of this one.
    .filter(({ seed, table }) => mostSeeds * seed.score >= table.score)
    .map(({ table }) => table);
  const highest = Math.max(...grown.map((candidate) => candidate.score));
  return grown.find((candidate) => candidate.score >= asGood * highest);
}

/** A line of the page that carries figures under a label which no row of the form has. */
function isExtra<Node>(line: Line<Node>): boolean {
  return line.labels.length > 0 && line.values.some((value) => /\d/.test(value.text));
}

/** What has this much of the worth of the table that is read is that table once more. */
const asMuch = 0.5;

/** Whether a table other than those that were read has about the same rows. */
function isRepeated<Node>(
  best: Candidate<Node>,
  shown: readonly TableBlock<Node>[],
  matcher: RowMatcher,
): boolean {
  const read = new Set([...best.lineOfRow.values()].map((line) => line.place?.grid));
  return shown
    .filter(({ grid }) => !read.has(grid))
    .some(({ grid }) => candidateOf(gridLines(grid, matcher), matcher).score >= asMuch * best.score);
}

/**
 * Finds the rows of one table of the form on a page.
 *
 * Tables that are displayed come first, those that are not only where no other has a row; text torn
 * into one cell a paragraph is taken where it fits better than any table.
 *
 * @param rows the rows of the table in printed order
 */
export function findRows<Node>(blocks: readonly Block<Node>[], rows: readonly FormRow[]): FoundRows<Node> {
  const matcher = new RowMatcher(rows);
  const tables = blocks.filter((block): block is TableBlock<Node> => block.kind === 'table');
  const texts = blocks.filter((block): block is TextBlock<Node> => block.kind === 'text');
  const shown = tables.filter(({ hidden }) => !hidden);
  const inGrids =
    bestOfGrids(shown, matcher) ??
    bestOfGrids(
      tables.filter(({ hidden }) => hidden),
      matcher,
    );
  const inText = candidateOf(streamLines(texts, matcher), matcher);
  const best = inGrids === undefined || inText.score > inGrids.score ? inText : inGrids;

  const inOrder = [...best.lineOfRow].sort(([a], [b]) => a - b);
  const isTwofold = best.rivalsOfRow.size > best.lineOfRow.size / 2;
  const found = inOrder.flatMap(([index, line]) => {
    const row = rows[index];
    if (row === undefined) return [];
    return { row, line: isTwofold || best.rivalsOfRow.has(index) ? { ...line, values: [] } : line };
  });
  const positions = inOrder.map(([, line]) => best.lines.indexOf(line));
  const taken = new Set([...best.lineOfRow.values(), ...[...best.rivalsOfRow.values()].flat()]);
  const between = best.lines.slice((positions[0] ?? 0) + 1, positions.at(-1) ?? 0);
  return {
    found,
    extra: between.filter((line) => !taken.has(line) && isExtra(line)),
    score: best.score,
    isRepeated: best.score > 0 && isRepeated(best, shown, matcher),
  };
}
