import type { FormRow } from '../form/form';
import type { Block, TableBlock, TextBlock } from '../table/flow';
import { align, type Alignment } from './alignment';
import { gridLines, streamLines, type Line } from './line';
import { RowMatcher } from './row-matcher';

export interface FoundRows<Node> {
  /** The line of each row that is on the page, in printed order. */
  readonly found: readonly { readonly row: FormRow; readonly line: Line<Node> }[];
  /** Lines between the first and the last row found that stand for no row of the form. */
  readonly extra: readonly Line<Node>[];
  readonly score: number;
}

interface Candidate<Node> extends Alignment<Node> {
  readonly lines: readonly Line<Node>[];
}

function candidateOf<Node>(lines: readonly Line<Node>[], matcher: RowMatcher): Candidate<Node> {
  return { lines, ...align(lines, matcher) };
}

/**
 * The best table among several, put together again where the page cuts it into pieces: neighbours
 * join as long as they bring rows that are still missing.
 */
function bestOfGrids<Node>(
  tables: readonly TableBlock<Node>[],
  matcher: RowMatcher,
): Candidate<Node> | undefined {
  const pieces = tables.map((block) => candidateOf(gridLines(block.grid, matcher), matcher));
  let best = pieces.reduce<Candidate<Node> | undefined>(
    (leading, piece) => (piece.score > (leading?.score ?? 0) ? piece : leading),
    undefined,
  );
  if (best === undefined) return undefined;
  const position = pieces.indexOf(best);
  const neighbours = [
    ...pieces.slice(position + 1).map((piece) => ({ piece, before: false })),
    ...pieces
      .slice(0, position)
      .reverse()
      .map((piece) => ({ piece, before: true })),
  ];
  for (const { piece, before } of neighbours) {
    if (piece.score === 0 || best.lineOfRow.size === matcher.rows.length) continue;
    const lines: readonly Line<Node>[] = before
      ? [...piece.lines, ...best.lines]
      : [...best.lines, ...piece.lines];
    const joined = candidateOf(lines, matcher);
    if (joined.lineOfRow.size > best.lineOfRow.size) best = joined;
  }
  return best;
}

/** A line of the page that carries figures under a label which no row of the form has. */
function isExtra<Node>(line: Line<Node>): boolean {
  return line.labels.length > 0 && line.values.some((value) => /\d/.test(value.text));
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
  const shown = tables.filter((block) => !block.hidden);
  const inGrids =
    bestOfGrids(shown, matcher) ??
    bestOfGrids(
      tables.filter((block) => block.hidden),
      matcher,
    );
  const inText = candidateOf(streamLines(texts, matcher), matcher);
  const best = inGrids === undefined || inText.score > inGrids.score ? inText : inGrids;

  const found = [...best.lineOfRow]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, line]) => {
      const row = rows[index];
      return row === undefined ? [] : [{ row, line }];
    });
  const used = new Set(found.map(({ line }) => line));
  const positions = found.map(({ line }) => best.lines.indexOf(line));
  const between = best.lines.slice((positions[0] ?? 0) + 1, positions.at(-1) ?? 0);
  return { found, extra: between.filter((line) => !used.has(line) && isExtra(line)), score: best.score };
}
