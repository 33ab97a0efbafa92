import writeXlsxFile from 'write-excel-file/browser';
import type { Sheet } from './sheet';
import { toXlsxSheets, xlsxFont } from './xlsx-data';
import { onPaper } from './xlsx-paper';

/** A workbook as a file for a page of the extension; loaded only when one is asked for. */
export function xlsxBlob(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsxFile(toXlsxSheets(sheets), { ...xlsxFont, features: [onPaper(sheets)] }).toBlob();
}
