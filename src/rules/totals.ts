import { applicantColumns, applications2019, applications2021, outcomeFields } from '../form/applications';
import type { FormRow, TableId } from '../form/form';
import { forms } from '../form/forms';
import { parseCellPath } from '../report/cell-path';
import type { Report } from '../report/schema/report';

const otherInThree = ['otherNotCorrected', 'otherUnpaid', 'otherMiscellaneous'];

/** The columns that a row’s total adds up, in printed order. */
export const partColumns: Readonly<Record<TableId, readonly string[]>> = {
  proactive: [],
  applications: applicantColumns.map((column) => column.field).filter((field) => field !== 'total'),
  litigation: ['upheld', 'corrected', 'other', 'pending'],
};

/**
 * The rows that table 三 of this report should have: those of its form, with 其他处理 as the page
 * prints it, in one row or in three.
 */
export function applicationRows(report: Report): readonly FormRow[] {
  const table = report.tables.applications ?? {};
  if (otherInThree.some((field) => field in table)) return applications2021.rows;
  if ('other' in table) return applications2019.rows;
  return forms[report.form].tables.applications.rows;
}

/** The fields of the outcome rows that table 三 of this report should have, in printed order. */
export function outcomesOf(report: Report): string[] {
  return applicationRows(report)
    .map((row) => row.field)
    .filter((field) => outcomeFields.includes(field));
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
