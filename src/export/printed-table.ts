import type { TableId } from '../form/form';

/** A cell of a table as the form prints it. */
export interface PrintedCell {
  /** What it shows, on one line. */
  readonly text: string;
  /** The figure, where it is a plain number. */
  readonly value: number | null;
  /** `group`: a heading over columns or rows; `missing`: a cell that the page does not have. */
  readonly kind: 'group' | 'label' | 'figure' | 'missing' | 'gap';
  /** `table.row.column` of a figure; null for all else. */
  readonly path: string | null;
  /** How many columns and rows it covers. */
  readonly across: number;
  readonly down: number;
}

/** A table with the spans of the printed form; a row has only the cells that begin in it, from left to right. */
export interface PrintedTable {
  readonly id: TableId;
  readonly title: string;
  readonly columns: number;
  /** Rows of headings at the top that go for all columns. */
  readonly headRows: number;
  /** Columns at the left that hold no figures. */
  readonly labelColumns: number;
  readonly rows: readonly (readonly PrintedCell[])[];
}

interface Span {
  readonly across?: number;
  readonly down?: number;
}

/** A heading over columns or rows. */
export const groupCell = (text: string, { across = 1, down = 1 }: Span = {}): PrintedCell => ({
  text,
  value: null,
  kind: 'group',
  path: null,
  across,
  down,
});

/** What a row is called. */
export const labelCell = (text: string, span: Span = {}): PrintedCell => ({
  ...groupCell(text, span),
  kind: 'label',
});

/** A place in which nothing is printed. */
export const gapCell = (across: number): PrintedCell => ({ ...groupCell('', { across }), kind: 'gap' });
