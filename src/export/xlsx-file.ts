import writeXlsxFile from 'write-excel-file/node';
import type { Sheet } from './sheet';
import { toXlsxSheets, xlsxFont } from './xlsx-data';
import { onPaper } from './xlsx-paper';

/** A workbook as the bytes of a file, for the command line; nothing of the extension imports this. */
export function xlsxBuffer(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsxFile(toXlsxSheets(sheets), { ...xlsxFont, features: [onPaper(sheets)] }).toBuffer();
}
