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
/** Letters that read as they stand: most of a report. */
const plainRun = /[a-z\d\u4e00-\u9fff]+/iy;
const digit = /[0-9０-９]/;

/** Enclosed numbers such as ①, which number the items of a list. */
const enclosed = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/;

/** What a letter of the original reads as; white space and quotation marks read as nothing. */
function readingOf(letter: string): string {
  if (quotationMarks.has(letter)) return '';
  if (enclosed.test(letter)) return ';';
  return plainLetter(letter).replace(/\s+/g, '');
}

function testAt(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

/** Where the pinyin ends that stands behind a Han letter; the same position where none does. */
function behindPinyin(text: string, position: number, before: string): number {
  const end = testAt(pinyin, text, position);
  return end > position && han.test(before.slice(-1)) ? end : position;
}

/**
 * Reads a text letter by letter: simplified script, half width, without stray pinyin. White space
 * between two digits becomes one space, so that two numbers stay two.
 */
export function legible(original: string): Legible {
  const text = simplify(original);
  let letters = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (read: string, start: number, end: number): void => {
    letters += read;
    while (starts.length < letters.length) {
      starts.push(start);
      ends.push(end);
    }
  };
  let position = 0;
  while (position < text.length) {
    const next = behindPinyin(text, position, letters);
    if (next > position) {
      position = next;
      continue;
    }
    const plainEnd = testAt(plainRun, text, position);
    if (plainEnd > position) {
      letters += text.slice(position, plainEnd);
      for (; position < plainEnd; position += 1) {
        starts.push(position);
        ends.push(position + 1);
      }
      continue;
    }
    const letter = String.fromCodePoint(text.codePointAt(position) ?? 0);
    const end = position + letter.length;
    const read = readingOf(letter);
    if (read === '' && letter.trim() === '' && digit.test(letters.slice(-1))) {
      if (digit.test(text.charAt(end))) add(' ', position, end);
    }
    add(read, position, end);
    position = end;
  }
  return { letters, starts, ends };
}
