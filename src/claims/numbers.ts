import { numeralLetters, parseChineseNumeral } from '../letters/chinese-numeral';

export interface NumberAt {
  /** NaN where there are more digits than a count can have. */
  readonly value: number;
  readonly decimals: number;
  /** Behind its last letter. */
  readonly end: number;
  /** False for numerals such as 两三, which are guesses. */
  readonly exact: boolean;
}

const digits = /(\d{1,3}(?:,\d{3}){1,20}(?![\d,])|\d+)(?:\.(\d+))?/y;
const numeral = new RegExp(`[${numeralLetters}]{1,13}`, 'y');
const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
];

/** Longer rows of numeral letters are no number that anybody writes. */
const longestNumeral = 12;

function matchAt(pattern: RegExp, letters: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(letters);
}

/** 3.5万 as 35000; 万元 is a unit and no part of the number. */
function multiplied(letters: string, number: NumberAt): NumberAt {
  const found = multipliers.find(([word]) => letters.startsWith(word, number.end));
  if (found === undefined || letters.startsWith('元', number.end + found[0].length)) return number;
  const value = Number((number.value * found[1]).toFixed(0));
  return { value, decimals: 0, end: number.end + found[0].length, exact: number.decimals === 0 };
}

function digitsAt(letters: string, position: number): NumberAt | null {
  const match = matchAt(digits, letters, position);
  if (match === null) return null;
  const [whole, integer = '', fraction = ''] = match;
  const value = Number(integer.replaceAll(',', '') + (fraction === '' ? '' : `.${fraction}`));
  const number = { value, decimals: fraction.length, end: position + whole.length, exact: true };
  return Number.isSafeInteger(Math.floor(value)) ? multiplied(letters, number) : { ...number, value: NaN };
}

function numeralAt(letters: string, position: number): NumberAt | null {
  const match = matchAt(numeral, letters, position)?.[0] ?? '';
  if (match.length > longestNumeral) return null;
  const value = parseChineseNumeral(match);
  if (value === null) return null;
  const isGuess = match.length > 1 && !/[十百千万]/.test(match);
  return { value, decimals: 0, end: position + match.length, exact: !isGuess };
}

/** The number that begins at a position, in digits or as a Chinese numeral; null where none does. */
export function numberAt(letters: string, position: number): NumberAt | null {
  return digitsAt(letters, position) ?? numeralAt(letters, position);
}
