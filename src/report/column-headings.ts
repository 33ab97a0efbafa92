import type { FormColumn } from '../form/form';
import type { Grid, GridCell } from '../table/grid';
import { areInPrintedOrder, columnMeant } from './column-order';
import type { Line, LineValue } from './line';

/** Headings are looked for so many rows above a line and no further. */
const farthestHeading = 60;

export interface HeadingRow<Node> {
  /** Position in its grid. */
  readonly row: number;
  /** Every cell that covers a part of the row. */
  readonly cells: readonly GridCell<Node>[];
  /** The texts of the cells that begin in it. */
  readonly texts: readonly string[];
}

export function fieldsIn(
  cells: readonly { readonly text: string }[],
  columns: readonly FormColumn[],
): Set<string> {
  const fields = cells.map((cell) => columnMeant(cell.text, columns));
  return new Set(fields.filter((field) => field !== undefined));
}

/**
 * The rows of headings in a grid, the lowest first. A row that names a single one of several columns
 * is none: 其他 and 总计 are labels of rows too.
 */
function headingRowsIn<Node>({ rows }: Grid<Node>, columns: readonly FormColumn[]): HeadingRow<Node>[] {
  return rows
    .map(({ cells }, row) => ({ cells, row }))
    .filter(({ cells }) => fieldsIn(cells, columns).size >= Math.min(2, columns.length))
    .map(({ cells, row }) => ({
      row,
      cells,
      texts: cells.filter((cell) => cell.row === row).map(({ text }) => text),
    }))
    .reverse();
}

/** The column headings above the lines of a table; those of a grid are looked for once. */
export class ColumnHeadings<Node> {
  private readonly known = new Map<Grid<Node>, Map<readonly FormColumn[], HeadingRow<Node>[]>>();

  /** The rows of headings above a line, the lowest first. */
  above({ place }: Line<Node>, columns: readonly FormColumn[]): HeadingRow<Node>[] {
    if (place === undefined) return [];
    const ofGrid = this.known.get(place.grid) ?? new Map<readonly FormColumn[], HeadingRow<Node>[]>();
    this.known.set(place.grid, ofGrid);
    const rows = ofGrid.get(columns) ?? headingRowsIn(place.grid, columns);
    ofGrid.set(columns, rows);
    return rows.filter(({ row }) => row < place.row && row >= place.row - farthestHeading);
  }

  /** Whether headings above a line name its columns in another order than the form prints. */
  areReordered(line: Line<Node>, columns: readonly FormColumn[]): boolean {
    const texts = this.above(line, columns).map((row) => row.texts);
    return ![...texts, line.headings ?? []].every((row) => areInPrintedOrder(row, columns));
  }

  /** The fields of its columns whose headings stand above a line. */
  namedAbove(line: Line<Node>, columns: readonly FormColumn[]): Set<string> {
    const inText = (line.headings ?? []).map((text) => ({ text }));
    return fieldsIn([...this.above(line, columns).flatMap(({ cells }) => cells), ...inText], columns);
  }
}

/** The column whose heading stands over a value: the lowest heading above it that names one. */
export function headingOver<Node>(
  { cell }: LineValue<Node>,
  headings: readonly HeadingRow<Node>[],
  columns: readonly FormColumn[],
): string | undefined {
  if (cell === undefined) return undefined;
  for (const row of headings) {
    const above = row.cells.find(
      ({ column, columnSpan }) => column <= cell.column && cell.column < column + columnSpan,
    );
    const field = above === undefined ? undefined : columnMeant(above.text, columns);
    if (field !== undefined) return field;
  }
  return undefined;
}
