import type { FormId, TableId } from '../../src/form/form';
import type { CellState } from '../../src/report/schema/report';
import type { OtherRows } from './figures';

/** The ways in which a page may hold its tables. */
export const sources = ['markup', 'paragraphs', 'lines', 'bars', 'closedBars', 'outerBars'] as const;

/**
 * `markup`: tables of HTML. `paragraphs`, `lines`: one cell a paragraph of HTML or a line of text.
 * `bars`: text, bars between the cells; `closedBars`: one more behind each row, and blanks for the
 * columns that its cells span; `outerBars`: bars on both sides, a rule below the first row.
 */
export type Source = (typeof sources)[number];

/** Where one cell a line is left of a table. */
export const tornSources: readonly Source[] = ['paragraphs', 'lines'];

export const barSources: readonly Source[] = ['bars', 'closedBars', 'outerBars'];

/** What a careful reader makes of a cell. */
export interface Truth {
  readonly path: string;
  value: number | null;
  state: CellState | null;
  /** False where the page does not say which row and column the figure belongs to. */
  isTold: boolean;
}

export interface Cell {
  /** `corner`: the one with the note on the sums; `filler`: whatever belongs to no table of the form. */
  readonly kind: 'corner' | 'heading' | 'group' | 'label' | 'value' | 'filler';
  /** As a reader sees it. */
  text: string;
  /** What stands in the markup instead of the text. */
  markup?: string;
  rowSpan: number;
  columnSpan: number;
  element: 'td' | 'th';
  /** Attributes in the markup besides the spans, as written. */
  attributes: string;
  /** For a figure of the report: what it is. */
  readonly truth?: Truth;
}

export type FigureCell = Cell & { readonly truth: Truth };

export interface Row {
  cells: Cell[];
  part: 'thead' | 'tbody' | 'tfoot' | null;
  attributes: string;
}

export interface SheetBlock {
  readonly kind: 'sheet';
  /** The tables of the report that it holds; none where it is not of the report. */
  readonly tables: readonly TableId[];
  rows: Row[];
  /** Attributes of the table in the markup, as written. */
  attributes: string;
}

export interface LineBlock {
  readonly kind: 'line';
  text: string;
}

/** A table, a line of text, or markup as it is. */
export type Block = SheetBlock | LineBlock | { readonly kind: 'markup'; readonly markup: string };

/** A page in the making. Oddities change it in place; what it says of the figures changes with it. */
export interface Draft {
  readonly form: FormId;
  readonly otherRows: OtherRows;
  readonly source: Source;
  readonly year: number;
  blocks: Block[];
  /** Puts the page's own frame around the report's markup. */
  frame: (markup: string) => string;
}

/** A cell of one row and one column unless said otherwise. */
export function cell(kind: Cell['kind'], text: string, rest: Partial<Cell> = {}): Cell {
  return { rowSpan: 1, columnSpan: 1, element: 'td', attributes: '', ...rest, kind, text };
}

export function row(...cells: Cell[]): Row {
  return { cells, part: null, attributes: '' };
}

export function sheet(tables: readonly TableId[], rows: Row[], attributes = ''): SheetBlock {
  return { kind: 'sheet', tables, rows, attributes };
}

export function line(text: string): LineBlock {
  return { kind: 'line', text };
}

/** Every table on the page, those that an oddity put beside the report's too. */
export function allSheets(draft: Draft): SheetBlock[] {
  return draft.blocks.filter((block) => block.kind === 'sheet');
}

/** The tables of the report, or one of them, in pieces where the page cuts it. */
export function sheetsOf(draft: Draft, table?: TableId): SheetBlock[] {
  const isWanted = ({ tables }: SheetBlock): boolean =>
    table === undefined ? tables.length > 0 : tables.includes(table);
  return allSheets(draft).filter(isWanted);
}

export function cellsIn(sheets: readonly SheetBlock[]): Cell[] {
  return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}

const isFigure = (each: Cell): each is FigureCell => each.truth !== undefined;

/** The cells of a row that hold the report's figures. */
export function figuresIn({ cells }: Row): FigureCell[] {
  return cells.filter(isFigure);
}

export function hasFigures({ cells }: Row): boolean {
  return cells.some(isFigure);
}

/** The cells that hold the report's figures. */
export function figureCells(draft: Draft): FigureCell[] {
  return cellsIn(sheetsOf(draft)).filter(isFigure);
}

/** A copy of rows that belong to no report: their figures are none of its. */
export function foreignCopy(rows: readonly Row[]): Row[] {
  return rows.map((each) => ({
    ...each,
    cells: each.cells.map(({ truth, ...rest }) => (truth === undefined ? rest : { ...rest, kind: 'filler' })),
  }));
}
