import type { FormRow, FormTable } from '../form/form';
import type { Block, TableBlock, TextBlock } from '../table/flow';
import type { Grid, GridCell } from '../table/grid';
import { readCellValue } from './cell-value';
import { streamLines, type LineValue } from './line';
import { litigationHeadingsOf, type LitigationHeadings } from './litigation-headings';
import { matcherOf } from './row-matcher';

type Values<Node> = readonly LineValue<Node>[];

/** The headings of table 四 are no rows. */
const noRows: readonly FormRow[] = [];

export interface FoundLitigation<Node> {
  /**
   * The figures in printed order, padding left out; empty where no row of values stands below the
   * headings, or where it cannot be told which row or which order is meant.
   */
  readonly values: Values<Node>;
  /** The headings as printed, line by line. */
  readonly headings: readonly string[];
  /** How sure the headings are, from 0 to 1. */
  readonly confidence: number;
  /** Another displayed table on the page has the same headings; it was not read. */
  readonly isRepeated: boolean;
}

type FoundOnce<Node> = Omit<FoundLitigation<Node>, 'isRepeated'>;

/**
 * Finds the one row of numbers of table 四.
 *
 * @returns null where the table is not on the page
 */
export function findLitigation<Node>(
  blocks: readonly Block<Node>[],
  table: FormTable,
): FoundLitigation<Node> | null {
  const headings = litigationHeadingsOf(table);
  const tables = blocks.filter((block): block is TableBlock<Node> => block.kind === 'table');
  for (const hidden of [false, true]) {
    const found = tables
      .filter((block) => block.hidden === hidden)
      .flatMap(({ grid }) => findInGrid(grid, headings) ?? []);
    const [first, ...others] = found;
    if (first !== undefined) {
      return { ...first, isRepeated: !hidden && others.some(({ values }) => values.length > 0) };
    }
  }
  const torn = findInText(
    blocks.filter((block): block is TextBlock<Node> => block.kind === 'text'),
    headings,
  );
  return torn === null ? null : { ...torn, isRepeated: false };
}

/** The row of numbers among several: the only one with as many as the table has, else the first. */
function theRow<Node>(rows: readonly Values<Node>[], count: number): Values<Node> {
  const full = rows.filter((values) => values.length === count);
  const different = new Set(full.map((values) => values.map(({ text }) => text).join('|')));
  if (different.size > 1) return [];
  return full[0] ?? rows[0] ?? [];
}

function findInText<Node>(
  texts: readonly TextBlock<Node>[],
  headings: LitigationHeadings,
): FoundOnce<Node> | null {
  const lines = streamLines(texts, matcherOf(noRows))
    .map((line) => ({ ...line, labels: line.labels.filter((label) => headings.has(label)) }))
    .filter((line) => headings.areOfTable(line.labels) || headings.mayBeOfTable(line.labels));
  const sure = lines.find((line) => headings.areOfTable(line.labels));
  if (sure === undefined) return null;
  const inOrder = lines.filter((line) => headings.areInPrintedOrder(line.labels));
  const rows = inOrder.map((line) => line.values);
  return {
    values: theRow(rows, headings.count),
    headings: sure.labels,
    confidence: headings.confidenceIn(sure.labels),
  };
}

function findInGrid<Node>(grid: Grid<Node>, headings: LitigationHeadings): FoundOnce<Node> | null {
  const inRow = grid.rows.map((row, index) =>
    row.cells.filter((cell) => cell.row === index && headings.has(cell.text)),
  );
  const texts = inRow.flat().map((cell) => cell.text);
  const isSure = headings.areOfTable(texts);
  // What is left of this year's table keeps last year's from being taken for it.
  if (!isSure && !headings.mayBeOfTable(texts)) return null;
  const isReadable = isSure && headings.areInPrintedOrder(texts);
  const values = isReadable ? valuesBelow(grid, inRow, headings) : [];
  return { values, headings: texts, confidence: headings.confidenceIn(texts) };
}

/** The row of numbers below the headings of a grid. */
function valuesBelow<Node>(
  grid: Grid<Node>,
  inRow: readonly (readonly GridCell<Node>[])[],
  headings: LitigationHeadings,
): Values<Node> {
  const results = inRow.flat().filter((cell) => headings.isResult(cell.text));
  const firstColumn = Math.min(...results.map((cell) => cell.column));
  const lastHeading = inRow.findLastIndex((cells) => cells.length >= 2);
  const rows = grid.rows
    .slice(lastHeading + 1)
    .map((_, index) => valuesInRow(grid, lastHeading + 1 + index, firstColumn, headings.count))
    .filter((values) => values.length > 0);
  const withFigures = rows.filter((values) => values.some(({ text }) => /\d/.test(text)));
  const values = theRow(withFigures.length > 0 ? withFigures : rows, headings.count);
  // Behind headings that blanks fill up a blank at the end may be one of them.
  const isFilledUp = grid.rows[lastHeading]?.cells.slice(-1).every(isBlank) === true;
  return isFilledUp && values.slice(-1).every(isBlank) && !values.every(isBlank) ? [] : values;
}

/** The values of one row: labels before them and blanks that only fill it up left out. */
function valuesInRow<Node>(
  grid: Grid<Node>,
  index: number,
  firstColumn: number,
  count: number,
): Values<Node> {
  const cells = (grid.rows[index]?.cells ?? []).filter((cell) => cell.row === index && !cell.hidden);
  const written = cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  const firstValue = cells.findIndex(
    ({ text, column }) => !isLabel(text, written > count || column < firstColumn),
  );
  if (firstValue < 0 && written < count) return [];
  const values = cells
    .slice(Math.max(0, firstValue))
    .map((cell) => ({ text: cell.text, node: cell.node, cell }));
  return values.slice(count).every(isBlank) ? values.slice(0, count) : values;
}

/** Where the place alone does not say so, only words are a label: other text is a garbled value. */
function isLabel(text: string, isBeforeValues: boolean): boolean {
  return readCellValue(text).state === 'text' && (isBeforeValues || /\p{Script=Han}/u.test(text));
}

const isBlank = ({ text }: { text: string }): boolean => readCellValue(text).state === 'blank';
