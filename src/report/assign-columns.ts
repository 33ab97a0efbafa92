import type { FormColumn } from '../form/form';
import type { GridCell } from '../table/grid';
import { readCellValue } from './cell-value';
import { ColumnHeadings, fieldsIn, headingOver, type HeadingRow } from './column-headings';
import { arePrintedSo } from './column-order';
import type { Line, LineValue } from './line';

export type Assignment<Node> = ReadonlyMap<string, LineValue<Node>>;

const isBlank = <Node>(value: LineValue<Node>): boolean => readCellValue(value.text).state === 'blank';

/**
 * Assigns the values of a line to the columns of its row.
 *
 * Where every heading has one value below it, the headings decide; empty cells under no heading
 * only fill up the row. Otherwise as many values as the row has columns are those columns in
 * printed order, unless the headings stand in another order or the last one may be one of the cells
 * that fill up the row; another number of values is not assigned at all.
 *
 * @param headingsOfTable given where several lines of a table are assigned
 * @returns values by column field; empty where the columns cannot be told beyond doubt
 */
export function assignColumns<Node>(
  line: Line<Node>,
  columns: readonly FormColumn[],
  headingsOfTable = new ColumnHeadings<Node>(),
): Assignment<Node> {
  const headings = headingsOfTable.above(line, columns);
  if (endsBefore(line, headings, columns.length)) return new Map();
  const isPlain = !headingsOfTable.areReordered(line, columns);
  const byHeading = assignByHeading(line, headings, columns);
  // Headings printed in their order that stand over the values in another one have odd spans.
  if (byHeading !== null && (!isPlain || arePrintedSo([...byHeading.keys()], columns))) return byHeading;
  const isSure = isPlain && areAll(line.values, columns.length) && !beginsOutside(line, headings, columns);
  return isSure ? inPrintedOrder(line.values, columns) : new Map();
}

const endOf = <Node>(cell: GridCell<Node> | undefined): number =>
  cell === undefined ? 0 : cell.column + cell.columnSpan;

/** Whether a line ends in a blank before the lowest headings do: a cell of it may be missing. */
function endsBefore<Node>(
  { values }: Line<Node>,
  headings: readonly HeadingRow<Node>[],
  count: number,
): boolean {
  const own = values.slice(0, count);
  if (!own.slice(-1).every(isBlank) || (own.length > 1 && own.every(isBlank))) return false;
  return endOf(values.at(-1)?.cell) < endOf(headings[0]?.cells.at(-1));
}

/** Whether a line begins with a blank before the headings: it may be a part of the label's place. */
function beginsOutside<Node>(
  { values: [first] }: Line<Node>,
  headings: readonly HeadingRow<Node>[],
  columns: readonly FormColumn[],
): boolean {
  if (first === undefined || headings.length === 0 || !isBlank(first)) return false;
  return headingOver(first, headings, columns) === undefined;
}

/** The values below the headings that name their columns; null where a value or a heading is left over. */
function assignByHeading<Node>(
  line: Line<Node>,
  headings: readonly HeadingRow<Node>[],
  columns: readonly FormColumn[],
): Assignment<Node> | null {
  const assigned = new Map<string, LineValue<Node>>();
  const rest: LineValue<Node>[] = [];
  for (const value of line.values) {
    const field = headingOver(value, headings, columns);
    if (field === undefined || assigned.has(field)) rest.push(value);
    else assigned.set(field, value);
  }
  if (assigned.size === 0) return null;
  if (assigned.size === columns.length && rest.every(isBlank)) return assigned;
  const named = new Set(headings.flatMap(({ cells }) => [...fieldsIn(cells, columns)]));
  return assigned.size === named.size && rest.length === 0 ? assigned : null;
}

/** Whether so many values are there, and what follows them only fills up the row. */
function areAll<Node>(values: readonly LineValue<Node>[], count: number): boolean {
  const [own, padding] = [values.slice(0, count), values.slice(count)];
  const isEndSure = padding.length === 0 || own.every(isBlank) || !own.slice(-1).every(isBlank);
  return own.length === count && padding.every(isBlank) && isEndSure;
}

function inPrintedOrder<Node>(
  values: readonly LineValue<Node>[],
  columns: readonly FormColumn[],
): Assignment<Node> {
  const assigned = new Map<string, LineValue<Node>>();
  values.forEach((value, index) => {
    const column = columns[index];
    if (column !== undefined) assigned.set(column.field, value);
  });
  return assigned;
}
