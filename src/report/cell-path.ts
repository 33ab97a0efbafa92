import { tableIds, type FormRow, type TableId } from '../form/form';
import { rememberByObject } from '../letters/remember';

export interface CellPath {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** The paths of a report are few and asked for often. */
const known = new Map<string, CellPath>();
const largestMemory = 1000;

/**
 * Takes a path such as `applications.concluded.total` apart.
 *
 * @throws RangeError where it is no path of a cell
 */
export function parseCellPath(path: string): CellPath {
  const remembered = known.get(path);
  if (remembered !== undefined) return remembered;
  const [name, row, column] = path.split('.');
  const table = tableIds.find((id) => id === name);
  if (table === undefined || row === undefined || column === undefined) {
    throw new RangeError(`no path of a cell: ${path}`);
  }
  const parsed = { table, row, column };
  if (known.size >= largestMemory) known.clear();
  known.set(path, parsed);
  return parsed;
}

const pathsIn = (table: TableId) =>
  rememberByObject((row: FormRow): readonly string[] =>
    row.columns.map((column) => `${table}.${row.field}.${column.field}`),
  );

const pathsInTables = {
  proactive: pathsIn('proactive'),
  applications: pathsIn('applications'),
  litigation: pathsIn('litigation'),
};

/**
 * The paths of the cells of a row of the form, in printed order: the very same strings every time, which are found in a
 * map far sooner than equal ones that were just put together.
 */
export function pathsInRow(table: TableId, row: FormRow): readonly string[] {
  return pathsInTables[table](row);
}
