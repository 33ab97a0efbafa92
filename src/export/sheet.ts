/** What a cell of a workbook looks like; `cell-looks.ts` says how. */
export type CellLook =
  | 'title'
  | 'head'
  | 'key'
  | 'text'
  | 'figure'
  | 'count'
  | 'ratio'
  | 'note'
  | 'group'
  | 'label'
  | 'upright'
  | 'missing'
  | 'error'
  | 'warning'
  | 'notice'
  | 'good'
  | 'anchorOfError'
  | 'anchorOfWarning'
  | 'anchorOfNotice'
  | 'suspect'
  | 'suspectAnchor'
  | 'part'
  | 'heatOfError'
  | 'heatOfWarning'
  | 'heatOfNotice';

export interface SheetCell {
  /** Numbers stay numbers; null for an empty cell. */
  readonly value: string | number | null;
  readonly look: CellLook;
  /** How many columns and rows it covers; 1 where left out. */
  readonly across?: number;
  readonly down?: number;
}

export interface SheetRow {
  /** From left to right; places that a cell above or beside covers are left out. */
  readonly cells: readonly SheetCell[];
  /** In points; by the lines of its longest cell where left out. */
  readonly height?: number;
}

/** One sheet of a workbook. */
export interface Sheet {
  /** At most 31 letters, without `[]:*?/\`. */
  readonly name: string;
  /** Of each column, in letters of the Latin script; a Chinese one is as wide as two. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Rows and columns that stay in view. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly isWide?: boolean;
}

/** A cell; its text looks plain where no look is given. */
export const cell = (value: SheetCell['value'], look: CellLook = 'text'): SheetCell => ({ value, look });

/** A row of cells that look alike, numbers as counts. */
export const rowOfValues = (values: readonly SheetCell['value'][], look: CellLook = 'text'): SheetRow => ({
  cells: values.map((value) => cell(value, look === 'text' && typeof value === 'number' ? 'count' : look)),
});

/** A cell over the whole width. */
export const spanning = (value: string, look: CellLook, across: number): SheetRow => ({
  cells: [{ value, look, across }],
});
