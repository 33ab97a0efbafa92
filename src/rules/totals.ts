import { applicantColumns, outcomeFields } from '../form/applications';
import type { FormRow, TableId } from '../form/form';
import { rememberByObject } from '../letters/remember';
import { parseCellPath } from '../report/cell-path';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';

/** The columns that a row’s total adds up, in printed order. */
export const partColumns: Readonly<Record<TableId, readonly string[]>> = {
  proactive: [],
  applications: applicantColumns.map((column) => column.field).filter((field) => field !== 'total'),
  litigation: ['upheld', 'corrected', 'other', 'pending'],
};

/** The fields of the outcome rows among those of table 三, in printed order. */
export const outcomesAmong = rememberByObject((rows: readonly FormRow[]): readonly string[] =>
  rows.map((row) => row.field).filter((field) => outcomeFields.includes(field)),
);

/** The fields of the outcome rows that table 三 of this report should have, in printed order. */
export function outcomesOf(report: Report): readonly string[] {
  return outcomesAmong(rowsOf(report, 'applications'));
}

/**
 * The cells whose sum a total should be, both down the column and along the row.
 *
 * @returns paths `table.row.column`; empty where the cell is no total
 */
export function partsOfTotal(report: Report, path: string): string[] {
  const { table, row, column } = parseCellPath(path);
  const along = column === 'total' ? partColumns[table] : [];
  const down = table === 'applications' && row === 'concluded' ? outcomesOf(report) : [];
  return [
    ...along.map((part) => `${table}.${row}.${part}`),
    ...down.map((outcome) => `${table}.${outcome}.${column}`),
  ];
}
