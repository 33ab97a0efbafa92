import type { FormRow } from '../form/form';
import { assignColumns, type Assignment } from './assign-columns';
import { readCellValue } from './cell-value';
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

/**
 * Whether one of the cells of a line may be missing: it ends in a blank and before other lines, and
 * others like it, below a group heading or not, are filled up with blanks.
 */
function mayLackCells<Node>({ row, line }: FoundRow<Node>, table: readonly FoundRow<Node>[]): boolean {
  const own = line.values.slice(0, row.columns.length);
  if (own.length > 1 && own.every(isBlank)) return false;
  return (
    own.slice(-1).every(isBlank) &&
    table.some((other) => endOf(line) < endOf(other.line)) &&
    table.some((other) => (other.row.group === null) === (row.group === null) && isFilledUp(other))
  );
}

/** Whether a line has fewer values than columns while most lines with these columns have another number. */
function lacksColumnsAlone<Node>({ row, line }: FoundRow<Node>, table: readonly FoundRow<Node>[]): boolean {
  if (line.values.length >= row.columns.length) return false;
  const alike = table.filter((other) => other.row.columns === row.columns);
  const asMany = alike.filter((other) => other.line.values.length === line.values.length);
  return 2 * asMany.length <= alike.length;
}

/**
 * Assigns the values of every line of a table to the columns of its row.
 *
 * @returns values by column field, in the order of the rows; empty where the columns cannot be told
 *   beyond doubt
 */
export function assignRows<Node>(table: readonly FoundRow<Node>[]): Assignment<Node>[] {
  return table.map((found) =>
    lacksColumnsAlone(found, table) || mayLackCells(found, table)
      ? new Map()
      : assignColumns(found.line, found.row.columns),
  );
}
