import { activeDiagnoses } from '../../check/active';
import type { CheckedResult } from '../../check/check-result';
import { tableIds, type FormColumn, type FormRow, type TableId } from '../../form/form';
import { figureAt, rowsOf, type Figure } from '../../report/figure';
import { squareMarks, type SquareMark } from './square-marks';

/** What stands in a cell: a figure, nothing, words, or the page does not have the cell at all. */
type CellContent = Exclude<Figure, number> | 'figure';

/** One cell of the form on the map. */
export interface Square {
  readonly path: string;
  readonly row: FormRow;
  readonly column: FormColumn;
  readonly content: CellContent;
  /** How the findings touch it; null where none does. */
  readonly mark: SquareMark | null;
  /** Whether a diagnosis blames it. */
  readonly suspect: boolean;
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
export function mapTables({ report, findings, diagnoses }: CheckedResult): readonly TableMap[] {
  const marks = squareMarks(findings);
  const suspects = new Set(activeDiagnoses(diagnoses, findings).flatMap((diagnosis) => diagnosis.suspects));
  return tableIds.map((id) => {
    const rows = rowsOf(report, id).map((row) =>
      row.columns.map((column): Square => {
        const path = `${id}.${row.field}.${column.field}`;
        const figure = figureAt(report, path);
        const content = typeof figure === 'number' ? 'figure' : figure;
        return { path, row, column, content, mark: marks.get(path) ?? null, suspect: suspects.has(path) };
      }),
    );
    return { id, missing: report.tables[id] === null, rows, counts: countContents(rows.flat()) };
  });
}

function countContents(squares: readonly Square[]): TableMap['counts'] {
  const counts = { figure: 0, blank: 0, text: 0, absent: 0 };
  for (const { content } of squares) counts[content] += 1;
  return counts;
}
