import { plain } from '../letters/plain';
import { remember } from '../letters/remember';
import { simplify } from '../letters/simplify';

/** A text in plain letters without white space and quotation marks, each letter with its place in the original. */
export interface Legible {
  readonly letters: string;
  /** Where in the original each letter begins. */
  readonly starts: readonly number[];
  /** Where in the original each letter ends. */
  readonly ends: readonly number[];
}

const plainLetter = remember(plain);
const han = /\p{Script=Han}/u;
const pinyin = /[(（](?:\s*\p{Script=Latin}){1,6}\s*[)）]/uy;
const quotationMarks = new Set('“”‘’"\'「」『』');
const digit = /[0-9０-９]/;

/** Enclosed numbers such as ①, which number the items of a list. */
const enclosed = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/;

/** What a letter of the original reads as; white space and quotation marks read as nothing. */
function readingOf(letter: string): string {
  if (quotationMarks.has(letter)) return '';
  if (enclosed.test(letter)) return ';';
  return plainLetter(letter).replace(/\s+/g, '');
}

/** Where the pinyin ends that stands behind a Han letter; the same position where none does. */
function behindPinyin(text: string, position: number, before: string): number {
  if (!han.test(before)) return position;
  pinyin.lastIndex = position;
  return pinyin.test(text) ? pinyin.lastIndex : position;
}

/**
 * Reads a text letter by letter: simplified script, half width, without stray pinyin. White space
 * between two digits becomes one space, so that two numbers stay two.
 */
export function legible(original: string): Legible {
  const text = simplify(original);
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (letter: string, start: number, end: number): void => {
    letters.push(letter);
    starts.push(start);
    ends.push(end);
  };
  let position = 0;
  while (position < text.length) {
    const next = behindPinyin(text, position, letters.at(-1) ?? '');
    if (next > position) {
      position = next;
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(position) ?? 0);
    const end = position + letter.length;
    const read = readingOf(letter);
    if (read === '' && letter.trim() === '' && digit.test(letters.at(-1) ?? '')) {
      if (digit.test(text.charAt(end))) add(' ', position, end);
    }
    for (const unit of read.split('')) add(unit, position, end);
    position = end;
  }
  return { letters: letters.join(''), starts, ends };
}
