import { unzipSync, strFromU8 } from 'fflate';
import { read, utils, type WorkSheet } from 'xlsx';
import type { Sheet } from '../../src/export/sheet';
import { xlsxBuffer } from '../../src/export/xlsx-file';

/** A workbook as another program reads it. */
export async function readBack(sheets: readonly Sheet[]) {
  const bytes = await xlsxBuffer(sheets);
  const book = read(bytes, { cellStyles: true });
  const parts = unzipSync(new Uint8Array(bytes));
  return {
    names: book.SheetNames,
    /** Its rows, empty cells as null. */
    rows: (name: string): unknown[][] =>
      utils.sheet_to_json(sheetOf(book.Sheets, name), { header: 1, defval: null, blankrows: true }),
    cell: (name: string, address: string): unknown => sheetOf(book.Sheets, name)[address],
    merges: (name: string): string[] =>
      (sheetOf(book.Sheets, name)['!merges'] ?? []).map((range) => utils.encode_range(range)),
    part: (path: string): string => strFromU8(parts[path] ?? new Uint8Array()),
  };
}

function sheetOf(sheets: Readonly<Record<string, WorkSheet>>, name: string): WorkSheet {
  const sheet = sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
