import { cellName } from '../report/cell-name';
import { formCells as cellsOf } from '../report/form-cells';
import type { CellState, Report } from './report';
import type { Localized, TableId } from './words';

/** A cell of the printed form with what the report says in it. */
export interface FormCell {
  /** `table.row.column`, as in findings. */
  readonly path: string;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  /** Table, row and column in words. */
  readonly name: Localized;
  /** Null where the cell has no number. */
  readonly value: number | null;
  /** `figure` for a plain number; `absent` where the page does not have the cell, which is neither blank nor 0. */
  readonly state: CellState | 'figure' | 'absent';
  /** What stands in the cell, where that is no plain number. */
  readonly text: string | null;
}

/**
 * Every cell that the form prints in the tables that the page has, in printed order: some 200 for each report, so
 * that figures of many reports make a table without gaps. Rows that the form does not know are not among them.
 */
export function formCells(report: Report): FormCell[] {
  return cellsOf(report).map(({ path, table, row, column, value, state, text }) => ({
    path,
    table,
    row: row.field,
    column: column.field,
    name: cellName(report, path),
    value,
    state,
    text,
  }));
}
