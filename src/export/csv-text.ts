import papaparse from 'papaparse';
import { guardedText } from './spreadsheet-field';

/** What a cell of a CSV holds; null for nothing. */
export type CsvValue = string | number | null;

/** Spreadsheets take a file for UTF-8 by this. */
const byteOrderMark = '\uFEFF';

/** Days and moments are taken as such, which is right, and are no danger. */
const moment = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?$/;

const shown = (value: CsvValue): string | number | null =>
  typeof value !== 'string' || moment.test(value) ? value : guardedText(value);

/**
 * Lines of comma-separated values, each ended by CR and LF. Numbers are left as they are; words that a spreadsheet
 * would reckon with or turn into a date get an apostrophe in front.
 */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  if (rows.length === 0) return '';
  return `${papaparse.unparse(
    rows.map((row) => row.map(shown)),
    { newline: '\r\n' },
  )}\r\n`;
}

/** The beginning of a file: the mark of UTF-8 and the heads of the columns. */
export function csvHead(heads: readonly string[]): string {
  return byteOrderMark + csvLines([heads]);
}
