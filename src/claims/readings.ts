import { parseCellPath } from '../report/cell-path';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { subjects, type Reading, type Subject } from './subject';

/** Whether the form that the report uses prints a cell; whether the page has it is not said. */
function isPrinted(report: Report, path: string): boolean {
  const { table, row, column } = parseCellPath(path);
  const printed = rowsOf(report, table).find(({ field }) => field === row);
  return printed?.columns.some(({ field }) => field === column) === true;
}

/**
 * The cells that a subject may mean in a report, by the form of its tables.
 *
 * @returns one list of paths `table.row.column` for each reading that the words allow, in the order
 *   of `subjects`; empty where the form has no cell for it
 */
export function readingsOf(report: Report, subject: Subject): readonly Reading[] {
  return subjects[subject]
    .map((reading: Reading) => reading.filter((path) => isPrinted(report, path)))
    .filter((reading) => reading.length > 0);
}
