import type { CheckedResult } from '../../check/check-result';
import type { FormColumn, FormGroup, FormRow, TableId } from '../../form/form';
import { rowOf, rowsOf } from '../../report/figure';
import type { CellState, ExtraRow } from '../../report/schema/report';
import type { SquareMark } from '../result/square-marks';

/** One cell as it was read. */
export interface ValueCell {
  readonly path: string;
  readonly column: FormColumn;
  /** The number that was taken from it; null where there is none. */
  readonly value: number | null;
  /** What the page shows there, where that is more or less than a plain number; otherwise null. */
  readonly text: string | null;
  readonly state: CellState | 'figure' | 'absent';
  /** How the findings touch it; null where none does. */
  readonly mark: SquareMark | null;
  readonly suspect: boolean;
}

export interface ValueRow {
  readonly row: FormRow;
  /** The label on the page where it differs from the form's; otherwise null. */
  readonly pageLabel: string | null;
  /** The heading over this row and those below it; null where the one above goes on. */
  readonly heading: FormGroup | null;
  readonly cells: readonly ValueCell[];
}

/** Rows one below the other that have the same columns. */
export interface ValueBlock {
  readonly columns: readonly (FormColumn & { readonly pageLabel: string | null })[];
  readonly rows: readonly ValueRow[];
}

export interface ValueTable {
  readonly id: TableId;
  /** Empty where the page has no such table. */
  readonly blocks: readonly ValueBlock[];
  /** The greatest number of columns in a block. */
  readonly width: number;
  readonly extraRows: readonly ExtraRow[];
}

/** How findings and diagnoses touch the cells, by path. */
export interface CellMarks {
  readonly marks: ReadonlyMap<string, SquareMark>;
  readonly suspects: ReadonlySet<string>;
}

/** A table of a report in the shape of the form, each cell with its number and what the page shows. */
export function valueTable(
  { report }: CheckedResult,
  id: TableId,
  { marks, suspects }: CellMarks,
): ValueTable {
  const table = report.tables[id];
  if (table === null) return { id, blocks: [], width: 0, extraRows: [] };

  const cellAt = (row: FormRow, column: FormColumn): ValueCell => {
    const path = `${id}.${row.field}.${column.field}`;
    const value = rowOf(table, row.field)?.[column.field];
    const said = report.cells[path];
    return {
      path,
      column,
      value: value ?? null,
      text: said?.text ?? null,
      state: value === undefined ? 'absent' : (said?.state ?? (value === null ? 'blank' : 'figure')),
      mark: marks.get(path) ?? null,
      suspect: suspects.has(path),
    };
  };
  const labelOf = (path: string): string | null => report.labels?.[path] ?? null;

  let group: FormGroup | null = null;
  const rows = rowsOf(report, id).map((row): ValueRow => {
    const heading = row.group === group ? null : row.group;
    group = row.group;
    return {
      row,
      pageLabel: labelOf(`${id}.${row.field}`),
      heading,
      cells: row.columns.map((column) => cellAt(row, column)),
    };
  });
  const blocks = inBlocks(rows).map((block): ValueBlock => {
    const columns = (block[0]?.row.columns ?? []).map((column) => {
      const paths = block.map(({ row }) => `${id}.${row.field}.${column.field}`);
      return { ...column, pageLabel: paths.map(labelOf).find((label) => label !== null) ?? null };
    });
    return { columns, rows: block };
  });
  const width = Math.max(...blocks.map(({ columns }) => columns.length));
  return { id, blocks, width, extraRows: table.extraRows ?? [] };
}

function inBlocks(rows: readonly ValueRow[]): ValueRow[][] {
  const blocks: ValueRow[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block?.[0]?.row.columns === row.row.columns) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** The cells of a table that hold something else than a plain number or nothing. */
export function spokenCells({ blocks }: ValueTable): { row: ValueRow; cell: ValueCell }[] {
  const isSpoken = ({ state }: ValueCell) => state !== 'figure' && state !== 'blank' && state !== 'absent';
  return blocks
    .flatMap(({ rows }) => rows)
    .flatMap((row) => row.cells.filter(isSpoken).map((cell) => ({ row, cell })));
}
