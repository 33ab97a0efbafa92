import { tableIds } from '../form/form';
import { rowOf, rowsOf } from './figure';
import type { FormCell } from './form-cell';
import type { CellState, Report } from './schema/report';

/** A cell of the printed form, with what the page says in it. */
export interface FilledCell extends FormCell {
  /** `table.row.column`. */
  readonly path: string;
  /** Null where there is no number. */
  readonly value: number | null;
  /** `figure` for a plain number, `absent` where the page does not have the cell. */
  readonly state: CellState | 'figure' | 'absent';
  /** What stands in it, where that is no plain number. */
  readonly text: string | null;
}

/** Every cell that the form prints in the tables that are on the page, in printed order. */
export function formCells(report: Report): FilledCell[] {
  return tableIds.flatMap((table) => {
    const printed = report.tables[table];
    if (printed === null) return [];
    return rowsOf(report, table).flatMap((row) => {
      const figures = rowOf(printed, row.field);
      return row.columns.map((column): FilledCell => {
        const path = `${table}.${row.field}.${column.field}`;
        const value = figures?.[column.field];
        const { text, state } = report.cells[path] ?? { text: null, state: null };
        const plain = value === null ? 'blank' : 'figure';
        return {
          ...{ table, row, column, path },
          value: value ?? null,
          state: value === undefined ? 'absent' : (state ?? plain),
          text,
        };
      });
    });
  });
}
