import type { Steps } from '../pace/steps';
import type { Grid, GridCell } from '../table/grid';
import type { TextBlock } from '../table/flow';
import { isLongerThan, squeeze } from '../letters/plain';
import { rememberByObject } from '../letters/remember';
import { readCellValue } from './cell-value';
import type { RowMatcher } from './row-matcher';

export interface LineValue<Node> {
  readonly text: string;
  readonly node: Node;
  /** The cell in its grid; absent where the page has no grid. */
  readonly cell?: GridCell<Node>;
}

/** One row of a table, whatever it is made of: labels, then values. */
export interface Line<Node> {
  /** Group headings first, the row's own label last. */
  readonly labels: readonly string[];
  readonly values: readonly LineValue<Node>[];
  /** Where the line stands in its grid; absent where the page has no grid. */
  readonly place?: { readonly grid: Grid<Node>; readonly row: number };
  /** Where the page has no grid: the texts among which the last column headings before the line stood. */
  readonly headings?: readonly string[];
}

/** Whether a text begins with a number that counts rows, as in `4.其他原因`. */
const isNumbered = (text: string): boolean => /^\d{1,2}[.、][^\d]/.test(squeeze(text));

const isLabel = (text: string): boolean => readCellValue(text).state === 'text' || isNumbered(text);

/**
 * How many cells of a row, from the left, are labels: up to the last one the form knows and the
 * numbered ones behind it.
 */
function labelCount<Node>(cells: readonly GridCell<Node>[], matcher: RowMatcher): number {
  const lastKnown = cells.findLastIndex((cell) => matcher.knows(cell.text));
  const isOfLabels = lastKnown < 0 ? isLabel : isNumbered;
  const firstValue = cells.findIndex((cell, index) => index > lastKnown && !isOfLabels(cell.text));
  return firstValue < 0 ? cells.length : firstValue;
}

const isYear = (text: string): boolean => /^20\d{2}年(?:度|末)?$/.test(squeeze(text));

/**
 * Whether a row has the headings of a comparison: a year over each of several columns. That is the same
 * whatever rows of a form are looked for around it.
 */
const isOfYears = rememberByObject(
  ({ cells }: Grid<unknown>['rows'][number]): boolean =>
    cells.filter(({ text }) => isYear(text)).length >= 2 &&
    !cells.some(({ text }) => readCellValue(text).state === null),
);

/**
 * The rows of a grid as lines. Rows of column headings are left out, and so are rows below years, whose
 * columns are those of a comparison. A row that names several rows of the form has no values.
 */
export function* gridLines<Node>(grid: Grid<Node>, matcher: RowMatcher): Steps<Line<Node>[]> {
  const lines: Line<Node>[] = [];
  let isComparison = false;
  for (const [index, row] of grid.rows.entries()) {
    yield;
    const texts = row.cells.map((cell) => cell.text);
    const isHeading = matcher.isHeading(texts);
    isComparison = isOfYears(row) || (isComparison && !isHeading);
    if (isHeading || isComparison) continue;
    const count = labelCount(row.cells, matcher);
    // A value merged over more rows than the label belongs to none of them.
    const rowSpan = row.cells[count - 1]?.rowSpan ?? 1;
    const values = row.cells
      .slice(count)
      .filter((cell) => cell.row === index && cell.rowSpan <= rowSpan && !cell.hidden);
    if (values.length === 0) continue;
    const own = row.cells.slice(0, count).filter((cell) => cell.row === index);
    const isContradictory = matcher.areOfSeveralRows(own.map((cell) => cell.text));
    lines.push({
      labels: texts.slice(0, count),
      values: isContradictory ? [] : values.map((cell) => ({ text: cell.text, node: cell.node, cell })),
      place: { grid, row: index },
    });
  }
  return lines;
}

/** Longer pieces of text are sentences and belong to no table. */
const longestCellText = 60;
const longestAnnotated = 14;

function isStreamValue(text: string, afterValue: boolean, matcher: RowMatcher): boolean {
  const { state } = readCellValue(text);
  if (state === null || state === 'placeholder' || state === 'damaged') return true;
  if (state !== 'annotated' || !afterValue || isLongerThan(text, longestAnnotated)) return false;
  return !isNumbered(text) && !matcher.knows(text);
}

/**
 * The lines of tables that were torn into one cell a paragraph: a run of labels, then a run of
 * values. A blank cell leaves no trace there, so that a short run of values must not be assigned.
 */
export function streamLines<Node>(texts: readonly TextBlock<Node>[], matcher: RowMatcher): Line<Node>[] {
  const lines: Line<Node>[] = [];
  let labels: string[] = [];
  let values: LineValue<Node>[] = [];
  let headings: readonly string[] = [];
  const endLine = (): void => {
    const before = labels.slice(0, -1);
    if (matcher.isHeading(before)) headings = before;
    if (labels.length > 0 && values.length > 0) lines.push({ labels, values, headings });
    labels = [];
    values = [];
  };
  for (const { text, node } of texts) {
    if (isLongerThan(text, longestCellText)) {
      endLine();
    } else if (labels.length > 0 && isStreamValue(text, values.length > 0, matcher)) {
      values.push({ text, node });
    } else {
      if (values.length > 0) endLine();
      labels.push(text);
    }
  }
  endLine();
  return lines;
}
