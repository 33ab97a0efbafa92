import type { CheckedResult } from '../../check/check-result';
import { applications2019 } from '../../form/applications';
import { tableIds, type FormColumn, type FormRow, type TableId } from '../../form/form';
import { forms } from '../../form/forms';
import type { ExtraRow, Report, Row, Table } from '../../report/schema/report';
import { squareMarks, type SquareMark } from './square-marks';

/** What stands in a cell: a figure, nothing, words, or the page does not have the cell at all. */
export type CellContent = 'figure' | 'blank' | 'text' | 'absent';

/** One cell of the form on the map. */
export interface Square {
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly content: CellContent;
  /** How the findings touch it; null where none does. */
  readonly mark: SquareMark | null;
}

export interface TableMap {
  readonly id: TableId;
  /** The page has no such table: every square is absent. */
  readonly missing: boolean;
  readonly rows: readonly (readonly Square[])[];
  /** How many squares hold what. */
  readonly counts: Readonly<Record<CellContent, number>>;
}

/** The three tables as the form prints them, each cell with its content and the findings that touch it. */
export function mapTables({ report, findings }: CheckedResult): readonly TableMap[] {
  const marks = squareMarks(findings);
  return tableIds.map((id) => {
    const table = report.tables[id];
    const rows = printedRows(report, id).map((row) =>
      row.columns.map((column): Square => {
        const path = `${id}.${row.field}.${column.field}`;
        return {
          row,
          column,
          content: contentOf(report, table, row, column, path),
          mark: marks.get(path) ?? null,
        };
      }),
    );
    return { id, missing: table === null, rows, counts: countContents(rows.flat()) };
  });
}

/** The form's rows, with 其他处理 as one row where the page has it so. */
function printedRows(report: Report, id: TableId): readonly FormRow[] {
  const inOneRow = id === 'applications' && report.tables.applications?.['other'] !== undefined;
  return (inOneRow ? applications2019 : forms[report.form].tables[id]).rows;
}

function contentOf(
  report: Report,
  table: Table | null,
  row: FormRow,
  column: FormColumn,
  path: string,
): CellContent {
  const figures = table?.[row.field];
  const figure = isRow(figures) ? figures[column.field] : undefined;
  if (figure === undefined) return 'absent';
  if (figure !== null) return 'figure';
  return report.cells[path]?.state === 'text' ? 'text' : 'blank';
}

function isRow(value: Row | readonly ExtraRow[] | undefined): value is Row {
  return value !== undefined && !Array.isArray(value);
}

function countContents(squares: readonly Square[]): TableMap['counts'] {
  const counts = { figure: 0, blank: 0, text: 0, absent: 0 };
  for (const { content } of squares) counts[content] += 1;
  return counts;
}
