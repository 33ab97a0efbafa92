/** Days of each month; the 29th of February is left out, since it is not in every year. */
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day as a person has written it. */
export type WrittenDay =
  | { readonly kind: 'day'; readonly day: string }
  /** It does not read as month and day. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'noMonth'; readonly month: number }
  | { readonly kind: 'noDay'; readonly month: number; readonly last: number };

/**
 * A day of the year from `01-31`, `1-31`, `1/31`, `1.31`, `1月31日` or `0131`.
 *
 * @returns the day as `MM-DD`, or what is wrong with it
 */
export function dayNamed(text: string): WrittenDay {
  const parts = /^(\d{1,2})\s*[-/.月−–]?\s*(\d{1,2})\s*[日号]?$/.exec(text.trim());
  const isRunTogether = parts !== null && /^\d+$/.test(text.trim()) && text.trim().length !== 4;
  if (parts === null || isRunTogether) return { kind: 'unreadable' };
  const [month, day] = [Number(parts[1]), Number(parts[2])];
  const last = daysOfMonth[month - 1];
  if (last === undefined) return { kind: 'noMonth', month };
  if (day < 1 || day > last) return { kind: 'noDay', month, last };
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return { kind: 'day', day: `${twoDigits(month)}-${twoDigits(day)}` };
}
