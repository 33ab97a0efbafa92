import type { Cell, SheetData } from 'write-excel-file/browser';
import { cellLooks } from './cell-looks';
import { oneLine } from './one-line';
import type { Sheet, SheetCell, SheetRow } from './sheet';

/** The font of official tables, which spreadsheets in China have; elsewhere another one takes its place. */
export const xlsxFont = { fontFamily: '宋体', fontSize: 11 } as const;

/** A spreadsheet refuses longer texts. */
const longestText = 32_000;

const lineHeight = 15;
const tallestRow = 400;

const isWide = (letter: string): boolean => letter > '\u2e7f';

/** Width of a text in Latin letters. */
function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0);
}

function shown(value: SheetCell['value']): string | number | null {
  if (typeof value !== 'string') return value;
  const text = oneLine(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function toCell({ value: given, look, across = 1, down = 1 }: SheetCell): Cell {
  const value = shown(given);
  const spans = { ...(across > 1 && { columnSpan: across }), ...(down > 1 && { rowSpan: down }) };
  const style = { ...cellLooks[look], ...spans };
  if (value === null || value === '') return style;
  // The type is told for every cell: words that begin like a formula are words.
  return typeof value === 'number' ? { ...style, type: Number, value } : { ...style, type: String, value };
}

/** Lines that a cell takes in columns of those widths. */
function linesOf({ value, across = 1, down = 1 }: SheetCell, at: number, widths: readonly number[]): number {
  if (typeof value !== 'string' || down > 1) return 1;
  const width = widths.slice(at, at + across).reduce((sum, each) => sum + each, 0);
  return Math.ceil(textWidth(value) / Math.max(1, width - 1));
}

/** Places the cells of the rows in a grid; what spans cover is null. */
function gridOf({ rows, widths }: Sheet): { readonly data: SheetData; readonly heights: readonly number[] } {
  /** By column: the row down to which it is covered from above. */
  const covered: number[] = [];
  const heights: number[] = [];
  const data = rows.map(({ cells, height }: SheetRow, rowIndex): Cell[] => {
    const line: Cell[] = [];
    let lines = 1;
    for (const each of cells) {
      while ((covered[line.length] ?? 0) > rowIndex) line.push(null);
      const { across = 1, down = 1 } = each;
      const at = line.length;
      lines = Math.max(lines, linesOf(each, at, widths));
      line.push(toCell(each));
      for (let column = at; column < at + across; column += 1) {
        if (column > at) line.push(null);
        covered[column] = rowIndex + down;
      }
    }
    heights.push(height ?? Math.min(tallestRow, 4 + lineHeight * lines));
    return line;
  });
  return { data, heights };
}

/** A row takes its height from its first cell that is one of its own. */
function withHeight(row: readonly Cell[], height: number): Cell[] {
  const first = row.findIndex((each) => each !== null);
  return row.map((each, index) =>
    index === first && typeof each === 'object' && each !== null && !(each instanceof Date)
      ? { ...each, height }
      : each,
  );
}

/** A workbook in the shape in which `write-excel-file` takes it, the same in the browser and in Node. */
export function toXlsxSheets(sheets: readonly Sheet[]) {
  return sheets.map((sheet) => {
    const { data, heights } = gridOf(sheet);
    return {
      data: data.map((row, index) => withHeight(row, heights[index] ?? lineHeight)),
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      ...(sheet.frozenRows !== undefined && { stickyRowsCount: sheet.frozenRows }),
      ...(sheet.frozenColumns !== undefined && { stickyColumnsCount: sheet.frozenColumns }),
      ...(sheet.isWide === true && { orientation: 'landscape' as const }),
      showGridLines: false,
    };
  });
}
