/**
 * Words of a page or a person on one line, without characters that cannot be seen, that turn the text around, or that no
 * XML may hold, and with it no workbook.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu, '')
    .trim();
}
