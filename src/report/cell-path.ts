import { tableIds, type TableId } from '../form/form';

export interface CellPath {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/**
 * Takes a path such as `applications.concluded.total` apart.
 *
 * @throws RangeError where it is no path of a cell
 */
export function parseCellPath(path: string): CellPath {
  const [name, row, column] = path.split('.');
  const table = tableIds.find((id) => id === name);
  if (table === undefined || row === undefined || column === undefined) {
    throw new RangeError(`no path of a cell: ${path}`);
  }
  return { table, row, column };
}
