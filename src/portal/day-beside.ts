import { plain } from '../letters/plain';

const digits = String.raw`(?<!\d)(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})(?!\d)`;
const whole = new RegExp(digits);
/** The day printed large beside month and year. */
const dayFirst = /^\D*(\d{1,2})\s+(20\d{2})\s*[-年/.]\s*(\d{1,2})\s*月?\D*$/;
const together = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-3]\d)(?!\d)/;

function isoDay(year: string, month: string, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? date.toISOString().slice(0, 10) : null;
}

/**
 * The day that stands beside a link, in whatever form a portal prints it.
 *
 * @returns `2024-01-20`; null for none, and where the year is left out
 */
export function dayBeside(text: string): string | null {
  const letters = plain(text);
  const [, year = '', month = '', day = ''] = whole.exec(letters) ?? together.exec(letters) ?? [];
  if (year !== '') return isoDay(year, month, day);
  const [, firstDay = '', itsYear = '', itsMonth = ''] = dayFirst.exec(letters) ?? [];
  return itsYear === '' ? null : isoDay(itsYear, itsMonth, firstDay);
}

/** A text without days, for what else it says. */
export function withoutDays(text: string): string {
  return text
    .replace(
      new RegExp(`[[(（【]?\\s*${digits}\\s*日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*[\\])）】]?`, 'g'),
      ' ',
    )
    .trim();
}
