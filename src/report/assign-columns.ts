import type { FormColumn } from '../form/form';
import { readCellValue } from './cell-value';
import { readLabel, similarity } from './label';
import type { Line, LineValue } from './line';
import { coresOf } from './row-matcher';

/** Headings are looked for so many rows above a line and no further. */
const farthestHeading = 60;

export type Assignment<Node> = ReadonlyMap<string, LineValue<Node>>;

function columnMeant(text: string, columns: readonly FormColumn[]): FormColumn | undefined {
  const { core } = readLabel(text);
  const alike = columns.map((column) => ({
    column,
    score: Math.max(...coresOf(column).map((wording) => similarity(core, wording))),
  }));
  const [first, second] = alike.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return first !== undefined && first.score > (second?.score ?? 0) ? first.column : undefined;
}

/** The column whose heading stands over a value: the lowest heading above it that names one. */
function headingOver<Node>(
  line: Line<Node>,
  value: LineValue<Node>,
  columns: readonly FormColumn[],
): string | undefined {
  const { place } = line;
  const { cell } = value;
  if (place === undefined || cell === undefined) return undefined;
  const top = Math.max(0, place.row - farthestHeading);
  for (let row = place.row - 1; row >= top; row -= 1) {
    const above = place.grid.rows[row]?.cells.find(
      (candidate) => candidate.column <= cell.column && cell.column < candidate.column + candidate.columnSpan,
    );
    const column = above === undefined ? undefined : columnMeant(above.text, columns);
    if (column !== undefined) return column.field;
  }
  return undefined;
}

/** The columns that the headings above a line name, wherever they stand. */
function headingsAbove<Node>(line: Line<Node>, columns: readonly FormColumn[]): Set<string> {
  const named = new Set<string>();
  const { place } = line;
  if (place === undefined) return named;
  for (const row of place.grid.rows.slice(Math.max(0, place.row - farthestHeading), place.row)) {
    const inRow = row.cells.map((cell) => columnMeant(cell.text, columns)?.field);
    if (inRow.filter((field) => field !== undefined).length < 2 && columns.length > 1) continue;
    for (const field of inRow) if (field !== undefined) named.add(field);
  }
  return named;
}

const isBlank = <Node>(value: LineValue<Node>): boolean => readCellValue(value.text).state === 'blank';

/**
 * Assigns the values of a line to the columns of its row.
 *
 * Where every heading has one value below it, the headings decide; empty cells under no heading
 * only fill up the row. Otherwise as many values as the row has columns are those columns in
 * printed order, and another number of values is not assigned at all.
 *
 * @returns values by column field; empty where the columns cannot be told beyond doubt
 */
export function assignColumns<Node>(line: Line<Node>, columns: readonly FormColumn[]): Assignment<Node> {
  const byHeading = new Map<string, LineValue<Node>>();
  const rest: LineValue<Node>[] = [];
  for (const value of line.values) {
    const field = headingOver(line, value, columns);
    if (field === undefined || byHeading.has(field)) rest.push(value);
    else byHeading.set(field, value);
  }
  const isComplete =
    byHeading.size === columns.length || byHeading.size === headingsAbove(line, columns).size;
  if (byHeading.size > 0 && isComplete && rest.every(isBlank)) return byHeading;
  const hasPadding = line.values.slice(columns.length).every(isBlank);
  return line.values.length >= columns.length && hasPadding
    ? inPrintedOrder(line.values, columns)
    : new Map();
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
