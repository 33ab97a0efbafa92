import { tableIds, type TableId } from '../form/form';
import { pathsInRow } from '../report/cell-path';
import { figureAt, rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { perReport } from '../report/per-report';

const pathsOfTables = perReport(
  (report) =>
    new Map(
      tableIds.map((table) => [
        table,
        rowsOf(report, table)
          .flatMap((row) => pathsInRow(table, row))
          .filter((path) => figureAt(report, path) !== 'absent'),
      ]),
    ),
);

/** The paths of the cells of a table that the page has, in printed order. */
export function readPaths(report: Report, table: TableId): readonly string[] {
  return pathsOfTables(report).get(table) ?? [];
}

/** The paths of the cells of all tables that the page has, in printed order. */
export function allReadPaths(report: Report): string[] {
  return tableIds.flatMap((table) => readPaths(report, table));
}

/** Cells that hold money; every other cell of the form is a count. */
const amounts = new Set(['proactive.fees.amount', 'proactive.procurement.amount']);

/** Whether a cell is a sum of money and no count. */
export function isAmount(path: string): boolean {
  return amounts.has(path);
}
