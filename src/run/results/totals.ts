import { tableIds, type FormColumn, type FormId, type FormRow, type TableId } from '../../form/form';
import { figureAt, rowsOf } from '../../report/figure';
import type { Report } from '../../report/schema/report';
import { withoutRepeated } from './body-keys';
import { exactSum } from './exact-sum';
import type { ResultRow } from './result-row';

/** One cell of the form over all reports of a year. */
export interface TotalCell {
  /** `table.row.column` */
  readonly path: string;
  readonly column: FormColumn;
  /** Null where no report has a number there. */
  readonly sum: number | null;
  /** How many reports have a number there. */
  readonly numbers: number;
  /** How many reports on a form with this cell have no number there: blank, words, or absent. */
  readonly gaps: number;
  /** What the summary report says; null where it has no number there, or there is no such report. */
  readonly summary: number | null;
  /** `summary` less `sum`; null where one of them is none. */
  readonly difference: number | null;
}

export interface TotalRow {
  readonly row: FormRow;
  readonly cells: readonly TotalCell[];
}

/** The totals of one table on one form. */
export interface TotalTable {
  readonly table: TableId;
  readonly form: FormId;
  readonly rows: readonly TotalRow[];
}

export interface Totals {
  readonly tables: readonly TotalTable[];
  /** How many reports were added up. */
  readonly reports: number;
  /** How many were left out because the same body's report of the year is there already. */
  readonly repeated: number;
  /** Cells that can be compared with the summary report, and how many of them differ. */
  readonly compared: number;
  readonly differing: number;
}

interface CheckedRow {
  readonly row: ResultRow;
  readonly report: Report;
}

function reportIn(row: ResultRow): Report | null {
  return row.page.result?.status === 'checked' ? row.page.result.report : null;
}

/**
 * Adds up the reports of a year, cell by cell; decimals are added as they are written.
 *
 * @param summary the report of the parent that the totals are compared with; it is not added. Null for none
 */
export function totalsOf(rows: readonly ResultRow[], year: number, summary: ResultRow | null): Totals {
  const ofYear = rows.flatMap((row): CheckedRow[] => {
    const report = reportIn(row);
    return report === null || row.year !== year || row.position === summary?.position
      ? []
      : [{ row, report }];
  });
  const once = new Set(withoutRepeated(ofYear.map(({ row }) => row)));
  const reports = ofYear.filter(({ row }) => once.has(row)).map(({ report }) => report);
  const compareWith = summary === null ? null : reportIn(summary);
  const forms = [...new Set(reports.map(({ form }) => form))].sort().reverse();
  const tables = forms.flatMap((form) => {
    const onForm = reports.filter((report) => report.form === form);
    const summaryOnForm = compareWith?.form === form ? compareWith : null;
    return tableIds.map((table) => ({ table, form, rows: totalRows(onForm, summaryOnForm, table) }));
  });
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  return {
    tables,
    reports: reports.length,
    repeated: ofYear.length - reports.length,
    compared: cells.filter(({ difference }) => difference !== null).length,
    differing: cells.filter(({ difference }) => difference !== null && difference !== 0).length,
  };
}

function totalRows(reports: readonly Report[], summary: Report | null, table: TableId): readonly TotalRow[] {
  const all = summary === null ? reports : [...reports, summary];
  return printedRows(all, table).map((row) => ({
    row,
    cells: row.columns.map((column) =>
      totalCell(reports, summary, `${table}.${row.field}.${column.field}`, column),
    ),
  }));
}

/** The rows of all layouts in which the reports print a table, in printed order. */
function printedRows(reports: readonly Report[], table: TableId): readonly FormRow[] {
  const printed: FormRow[] = [];
  for (const layout of new Set(reports.map((report) => rowsOf(report, table)))) {
    let place = 0;
    for (const row of layout) {
      const at = printed.findIndex(({ field }) => field === row.field);
      if (at === -1) printed.splice(place, 0, row);
      place = (at === -1 ? place : at) + 1;
    }
  }
  return printed;
}

function totalCell(
  reports: readonly Report[],
  summary: Report | null,
  path: string,
  column: FormColumn,
): TotalCell {
  const numbers = reports
    .map((report) => figureAt(report, path))
    .filter((figure) => typeof figure === 'number');
  const sum = numbers.length === 0 ? null : exactSum(numbers);
  const said = summary === null ? null : figureAt(summary, path);
  const ofSummary = typeof said === 'number' ? said : null;
  return {
    path,
    column,
    sum,
    numbers: numbers.length,
    gaps: reports.length - numbers.length,
    summary: ofSummary,
    difference: sum === null || ofSummary === null ? null : exactSum([ofSummary, -sum]),
  };
}
