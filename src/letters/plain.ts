import { remember } from './remember';
import { simplify } from './simplify';

const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Pinyin in brackets behind a Han letter, which some converters leave there. */
export const pinyinAfterHan = /(?<=\p{Script=Han})\s*\((?:\s*\p{Script=Latin}){1,6}\s*\)/gu;
const allPlain = /^[ -~]*$/;
const dashes = /[\u2010-\u2015\u2043\u2212\u2500\u2501\u2796\u2e3a\u2e3b\ufe58\ufe63\u30fc]/g;

/** NFKC, invisible characters taken out, every dash a hyphen. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(dashes, '-');
}

/**
 * A text in its plainest letters: NFKC (full width to half width, Kangxi radicals to Han),
 * invisible characters and the pinyin that some converters leave behind a Han letter taken out,
 * every dash a hyphen, simplified script. White space stays.
 */
export function plain(text: string): string {
  if (allPlain.test(text)) return text;
  const folded = fold(text);
  return simplify(folded.includes('(') ? folded.replace(pinyinAfterHan, '') : folded);
}

/** The same without any white space: what labels and headings are compared by. */
export const squeeze = remember((text) => plain(text).replace(/\s+/g, ''));

/** Whether a text has more letters than so many, stray pinyin, white space and invisible ones apart. */
export function isLongerThan(text: string, length: number): boolean {
  return text.length > length && squeeze(text).length > length;
}
