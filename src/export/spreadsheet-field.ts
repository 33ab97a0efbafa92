import { oneLine } from './one-line';

/** What a spreadsheet would reckon with instead of showing it; dashes alone are shown. */
const formula = /^(?:[=@＝＠﹦﹫]|[-+＋－−﹢﹣](?![-+＋－−﹢﹣\s]*$))/;

/** `3-5`, `1/2`, `2e3`: words that a spreadsheet would turn into a date or another number. */
const converted = /^\d[\d.,]*(?:[-/:]\d|e[+-]?\d)/i;

/** Words on one line that no spreadsheet takes for a formula or a date. */
export function guardedText(text: string): string {
  const line = oneLine(text);
  return formula.test(line) || converted.test(line) ? `'${line}` : line;
}

/** Words as one field of tab-separated values: on one line, no formula, no date, quotation marks doubled. */
export function textField(text: string): string {
  const shown = guardedText(text);
  return shown.includes('"') ? `"${shown.replace(/"/g, '""')}"` : shown;
}

/** A figure as one field, as every spreadsheet reads it: a point before decimals, a hyphen before negatives. */
export function numberField(value: number): string {
  return String(value);
}
