import type { FormColumn, FormRow, TableId } from '../form/form';
import { parseCellPath } from './cell-path';
import { rowsOf } from './figure';
import type { Report } from './schema/report';

/** Where a cell stands on the form. */
export interface FormCell {
  readonly table: TableId;
  readonly row: FormRow;
  readonly column: FormColumn;
}

/**
 * Row and column of the report's form that a path `table.row.column` means.
 *
 * @throws RangeError where the form has no such cell
 */
export function formCellAt(report: Report, path: string): FormCell {
  const { table, row: rowField, column: columnField } = parseCellPath(path);
  const row = rowsOf(report, table).find(({ field }) => field === rowField);
  const column = row?.columns.find(({ field }) => field === columnField);
  if (row === undefined || column === undefined) throw new RangeError(`the form has no cell ${path}`);
  return { table, row, column };
}
