import type { FormColumn } from '../form/form';
import type { GridRow } from '../table/grid';
import { readCellValue } from './cell-value';
import type { Line, LineValue } from './line';
import { nearest } from './nearest';

/** Headings are looked for so many rows above a line and no further. */
const farthestHeading = 60;

export type Assignment<Node> = ReadonlyMap<string, LineValue<Node>>;

function columnMeant(text: string, columns: readonly FormColumn[]): string | undefined {
  const [first] = nearest(text, columns);
  return first === undefined || first.contested ? undefined : columns[first.index]?.field;
}

/**
 * The rows of headings above a line, the lowest first. A row that names a single one of several
 * columns is none: 其他 and 总计 are labels of rows too.
 */
function headingRows<Node>(line: Line<Node>, columns: readonly FormColumn[]): GridRow<Node>[] {
  const { place } = line;
  if (place === undefined) return [];
  return place.grid.rows
    .slice(Math.max(0, place.row - farthestHeading), place.row)
    .filter((row) => fieldsIn(row, columns).size >= Math.min(2, columns.length))
    .reverse();
}

function fieldsIn<Node>(row: GridRow<Node>, columns: readonly FormColumn[]): Set<string> {
  const fields = row.cells.map((cell) => columnMeant(cell.text, columns));
  return new Set(fields.filter((field) => field !== undefined));
}

function isInPrintedOrder(fields: ReadonlySet<string>, columns: readonly FormColumn[]): boolean {
  const printed = columns.map(({ field }) => field).filter((field) => fields.has(field));
  return [...fields].every((field, index) => field === printed[index]);
}

/** The column whose heading stands over a value: the lowest heading above it that names one. */
function headingOver<Node>(
  { cell }: LineValue<Node>,
  headings: readonly GridRow<Node>[],
  columns: readonly FormColumn[],
): string | undefined {
  if (cell === undefined) return undefined;
  for (const row of headings) {
    const above = row.cells.find(
      ({ column, columnSpan }) => column <= cell.column && cell.column < column + columnSpan,
    );
    const field = above === undefined ? undefined : columnMeant(above.text, columns);
    if (field !== undefined) return field;
  }
  return undefined;
}

const isBlank = <Node>(value: LineValue<Node>): boolean => readCellValue(value.text).state === 'blank';

/**
 * Assigns the values of a line to the columns of its row.
 *
 * Where every heading has one value below it, the headings decide; empty cells under no heading
 * only fill up the row. Otherwise as many values as the row has columns are those columns in
 * printed order, unless the headings stand in another order or the last one may be one of the cells
 * that fill up the row; another number of values is not assigned at all.
 *
 * @returns values by column field; empty where the columns cannot be told beyond doubt
 */
export function assignColumns<Node>(line: Line<Node>, columns: readonly FormColumn[]): Assignment<Node> {
  const headings = headingRows(line, columns);
  const byHeading = new Map<string, LineValue<Node>>();
  const rest: LineValue<Node>[] = [];
  for (const value of line.values) {
    const field = headingOver(value, headings, columns);
    if (field === undefined || byHeading.has(field)) rest.push(value);
    else byHeading.set(field, value);
  }
  if (byHeading.size > 0 && byHeading.size === columns.length && rest.every(isBlank)) return byHeading;
  const named = new Set(headings.flatMap((row) => [...fieldsIn(row, columns)]));
  if (byHeading.size > 0 && byHeading.size === named.size && rest.length === 0) return byHeading;
  const isPlain = headings.every((row) => isInPrintedOrder(fieldsIn(row, columns), columns));
  return isPlain && areAll(line.values, columns.length) ? inPrintedOrder(line.values, columns) : new Map();
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
