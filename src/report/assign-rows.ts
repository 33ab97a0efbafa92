import type { FormRow } from '../form/form';
import type { Steps } from '../pace/steps';
import { assignColumns, type Assignment } from './assign-columns';
import { readCellValue } from './cell-value';
import type { ColumnHeadings } from './column-headings';
import type { Line, LineValue } from './line';

interface FoundRow<Node> {
  readonly row: FormRow;
  readonly line: Line<Node>;
}

const isBlank = <Node>(value: LineValue<Node>): boolean => readCellValue(value.text).state === 'blank';

/** Where a line ends in its grid, counted in columns; 0 where the page has none. */
function endOf<Node>({ values }: Line<Node>): number {
  const cell = values.at(-1)?.cell;
  return cell === undefined ? 0 : cell.column + cell.columnSpan;
}

/** Whether a page fills the row up with blanks behind its figures. */
const isFilledUp = <Node>({ row, line }: FoundRow<Node>): boolean =>
  line.values.length > row.columns.length && line.values.slice(-1).every(isBlank);

/** The lines whose rows have the same columns. */
const alike = <Node>({ row }: FoundRow<Node>, table: readonly FoundRow<Node>[]): FoundRow<Node>[] =>
  table.filter((other) => other.row.columns === row.columns);

const hasTooFew = <Node>({ row, line }: FoundRow<Node>): boolean => line.values.length < row.columns.length;

/**
 * Whether one of the cells of a line may be missing: it ends in a blank and before other lines, and
 * those like it, below a group heading or not, are filled up with blanks.
 */
function mayLackCells<Node>(found: FoundRow<Node>, table: readonly FoundRow<Node>[]): boolean {
  const { row, line } = found;
  const own = line.values.slice(0, row.columns.length);
  if (hasTooFew(found) || !own.slice(-1).every(isBlank)) return false;
  if (own.length > 1 && own.every(isBlank)) return false;
  const endsEarly = table.some((other) => endOf(line) < endOf(other.line));
  const isInGroup = row.group !== null;
  return endsEarly && table.some((other) => (other.row.group !== null) === isInGroup && isFilledUp(other));
}

/** Whether the last column of a row has no figure. */
const endsOpen = <Node>(found: FoundRow<Node>): boolean =>
  hasTooFew(found) || found.line.values.slice(0, found.row.columns.length).slice(-1).every(isBlank);

/** Whether a line has values for all columns though the headings and most lines are without one. */
function hasTooMany<Node>(
  found: FoundRow<Node>,
  table: readonly FoundRow<Node>[],
  headings: ColumnHeadings<Node>,
): boolean {
  const others = alike(found, table);
  if (hasTooFew(found) || 2 * others.filter(endsOpen).length <= others.length) return false;
  const { columns } = found.row;
  const named = headings.namedAbove(found.line, columns).size;
  return named > 0 && named < columns.length;
}

/** Whether a line has too few values while most lines with its columns have another number of them. */
function hasTooFewAlone<Node>(found: FoundRow<Node>, table: readonly FoundRow<Node>[]): boolean {
  const others = alike(found, table);
  const asMany = others.filter(({ line }) => line.values.length === found.line.values.length);
  return hasTooFew(found) && 2 * asMany.length <= others.length;
}

/** Whether a line without headings belongs to a table whose headings name the columns in another order. */
function isOfReordered<Node>(
  found: FoundRow<Node>,
  table: readonly FoundRow<Node>[],
  headings: ColumnHeadings<Node>,
): boolean {
  const { columns } = found.row;
  if (headings.namedAbove(found.line, columns).size > 0) return false;
  return alike(found, table).some(({ line }) => headings.areReordered(line, columns));
}

const doubts = [mayLackCells, hasTooMany, hasTooFewAlone, isOfReordered];

/**
 * Assigns the values of every line of a table to the columns of its row.
 *
 * @param headings those above the lines of this table
 * @returns values by column field, in the order of the rows; empty where the columns cannot be told
 *   beyond doubt
 */
export function* assignRows<Node>(
  table: readonly FoundRow<Node>[],
  headings: ColumnHeadings<Node>,
): Steps<Assignment<Node>[]> {
  const assignments: Assignment<Node>[] = [];
  for (const found of table) {
    const isDoubtful = doubts.some((doubts) => doubts(found, table, headings));
    assignments.push(isDoubtful ? new Map() : assignColumns(found.line, found.row.columns, headings));
    yield;
  }
  return assignments;
}
