/** A host is not waited for longer than this at a time, whatever it asks for; then it is asked once more. */
const longestWait = 10 * 60_000;

/**
 * How long a host asks to be left alone.
 *
 * @param header the value of `Retry-After`: seconds or a date; null where there is none
 * @param now moment in UTC milliseconds
 * @returns milliseconds from now, at most `longestWait`; null where it does not say
 */
export function retryAfter(header: string | null, now: number): number | null {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, longestWait);
  // Other forms of dates are not meant by the standard, and engines differ in what they make of them.
  const moment = /^[a-z]{3},/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.min(Math.max(moment - now, 0), longestWait);
}

const firstWait = 2000;
const longestBackOff = 60_000;

/**
 * How long to wait after a failure that may pass: twice as long each time, and never quite the same, so that pages
 * that failed together are not all asked for again at one moment.
 *
 * @param attempts made so far, from 1
 * @param random from 0 to 1
 * @returns milliseconds
 */
export function backOff(attempts: number, random: number): number {
  return Math.round(Math.min(firstWait * 2 ** (attempts - 1), longestBackOff) * (0.75 + random / 2));
}
