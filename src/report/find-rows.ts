import type { FormRow } from '../form/form';
import type { Steps } from '../pace/steps';
import type { Block, TableBlock, TextBlock } from '../table/flow';
import { streamLines, type Line } from './line';
import { bestOf, candidateOf, isRepeated, piecesIn } from './pieces';
import { matcherOf } from './row-matcher';

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
export function* findRows<Node>(
  blocks: readonly Block<Node>[],
  rows: readonly FormRow[],
): Steps<FoundRows<Node>> {
  const matcher = matcherOf(rows);
  const tables = blocks.filter((block): block is TableBlock<Node> => block.kind === 'table');
  const texts = blocks.filter((block): block is TextBlock<Node> => block.kind === 'text');
  const piecesWhere = (isHidden: boolean) =>
    piecesIn(
      tables.filter(({ hidden }) => hidden === isHidden),
      matcher,
    );
  const shown = yield* piecesWhere(false);
  const inGrids = (yield* bestOf(shown, matcher)) ?? (yield* bestOf(yield* piecesWhere(true), matcher));
  yield;
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
    isRepeated: best.score > 0 && isRepeated(best, shown),
  };
}
