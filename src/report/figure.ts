import { applicationRows } from '../form/applications';
import type { FormRow, TableId } from '../form/form';
import { forms } from '../form/forms';
import { parseCellPath } from './cell-path';
import { perReport } from './per-report';
import type { ExtraRow, Report, Row, Table } from './schema/report';

/** A cell as it is to be reckoned with: its number, or why it has none. */
export type Figure = number | 'blank' | 'text' | 'absent';

function isRow(entry: Row | readonly ExtraRow[] | undefined): entry is Row {
  return entry !== undefined && !Array.isArray(entry);
}

/** The row of a table by its field; undefined where the page does not have it. */
export function rowOf(table: Table | null, row: string): Row | undefined {
  const found = table?.[row];
  return isRow(found) ? found : undefined;
}

/**
 * The figure at a path `table.row.column`. Blanks and placeholders are `blank`, words without a
 * number `text`; a cell that the page does not have is `absent`, which is never 0.
 *
 * @throws RangeError where it is no path of a cell
 */
export function figureAt(report: Report, path: string): Figure {
  const figures = figuresOf(report);
  const known = figures.get(path);
  if (known !== undefined) return known;
  const { table, row, column } = parseCellPath(path);
  const value = rowOf(report.tables[table], row)?.[column];
  const figure = value === undefined ? 'absent' : (value ?? emptyAt(report, path));
  figures.set(path, figure);
  return figure;
}

/** What was asked about a report so far: its rules ask for the same cells again and again. */
const figuresOf = perReport(() => new Map<string, Figure>());

function emptyAt(report: Report, path: string): Figure {
  return report.cells[path]?.state === 'text' ? 'text' : 'blank';
}

/** The rows that a table of this report should have, in printed order; whether it has them is not said. */
export function rowsOf(report: Report, table: TableId): readonly FormRow[] {
  if (table !== 'applications') return forms[report.form].tables[table].rows;
  const { applications } = report.tables;
  return applicationRows(report.form, (row) => rowOf(applications, row) !== undefined);
}
