import { numberAt, type NumberAt } from './numbers';
import { unitAt, type Unit } from './units';

/** A number with its unit, a percentage, a year, a day, a duration, or a number that means something else. */
export type Quantity =
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly unit: Unit | null;
      readonly exact: boolean;
      readonly end: number;
    }
  | {
      readonly kind: 'percent';
      readonly value: number;
      readonly decimals: number;
      readonly exact: boolean;
      readonly end: number;
    }
  | { readonly kind: 'yearNumber'; readonly value: number; readonly end: number }
  | { readonly kind: 'date' | 'duration' | 'unknown'; readonly end: number };

const dateUnit = /年度|年底|年末|年|月份|月底|月末|月|日|号|季度/y;
const durationUnit = /个?工作日|个?自然日|天|个?小时|个月|时|分钟/y;
const approximateBeforeUnit = /[余多几]/y;
const approximateBehindUnit = /左右|以上|以下|以内|之内|上下|不等|多|余/y;
const range = /(?:件|宗|条|份|万元|元|%)?(?:--?|~|至|到)(?=[\d一二两三四五六七八九十])/y;

function endOf(pattern: RegExp, letters: string, position: number): number | null {
  pattern.lastIndex = position;
  return pattern.test(letters) ? pattern.lastIndex : null;
}

/** Where a number is at once the beginning of a range, its second number. */
function secondOf(letters: string, first: NumberAt): NumberAt | null {
  const second = endOf(range, letters, first.end);
  return second === null ? null : numberAt(letters, second);
}

function percentAt(letters: string, position: number): Quantity | null {
  const inWords = letters.startsWith('百分之', position);
  const number = numberAt(letters, inWords ? position + 3 : position);
  if (number === null) return null;
  const last = secondOf(letters, number) ?? number;
  const sign = letters.charAt(last.end) === '%';
  if (!inWords && !sign) return null;
  const end = sign ? last.end + 1 : last.end;
  const behind = endOf(approximateBehindUnit, letters, end);
  const isCut = letters.charAt(end) === '点';
  const exact = number.exact && last === number && behind === null && !isCut;
  return { kind: 'percent', value: number.value, decimals: number.decimals, exact, end: behind ?? end };
}

function dateAt(letters: string, number: NumberAt): Quantity | null {
  const last = secondOf(letters, number) ?? number;
  const duration = endOf(durationUnit, letters, last.end);
  if (duration !== null) return { kind: 'duration', end: duration };
  const end = endOf(dateUnit, letters, last.end);
  if (end === null) return null;
  const isYear =
    letters.charAt(last.end) === '年' && last === number && number.value >= 1900 && number.value < 2200;
  const behindYear = end - (/[底末]$/.test(letters.slice(last.end, end)) ? 1 : 0);
  return isYear ? { kind: 'yearNumber', value: number.value, end: behindYear } : { kind: 'date', end };
}

const han = /\p{Script=Han}/u;

function countAt(letters: string, position: number, number: NumberAt): Quantity {
  const last = secondOf(letters, number) ?? number;
  const beforeUnit = endOf(approximateBeforeUnit, letters, last.end);
  const unit = unitAt(letters, beforeUnit ?? last.end);
  const unitEnd = (beforeUnit ?? last.end) + (unit?.name.length ?? 0);
  const behindUnit = endOf(approximateBehindUnit, letters, unitEnd);
  const isNumeral = han.test(letters.charAt(position));
  const follows = letters.charAt(behindUnit ?? unitEnd);
  if (unit === null && (isNumeral || han.test(follows) || /[a-z]/i.test(follows))) {
    return { kind: 'unknown', end: last.end };
  }
  const isGuess = !number.exact || last !== number || beforeUnit !== null || behindUnit !== null;
  const { value } = number;
  // Half an application is none.
  if (unit?.kind !== 'money' && number.decimals > 0) return { kind: 'unknown', end: unitEnd };
  return { kind: 'count', value, unit, exact: !isGuess, end: behindUnit ?? unitEnd };
}

/** What is made of the number that begins at a position; null where none does. */
export function quantityAt(letters: string, position: number): Quantity | null {
  const number = numberAt(letters, position);
  if (number !== null && Number.isNaN(number.value)) return { kind: 'unknown', end: number.end };
  const percent = percentAt(letters, position);
  if (percent !== null) return percent;
  if (number === null) return null;
  return dateAt(letters, number) ?? countAt(letters, position, number);
}
