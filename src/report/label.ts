import { squeeze } from '../letters/plain';
import { remember } from '../letters/remember';

export interface Label {
  /** The numbering mark without brackets and stops: `三` of `（三）`, `5` of `5.`; null for none. */
  readonly mark: string | null;
  /** The letters and digits after the mark. */
  readonly core: string;
}

const leadingMark =
  /^(?:\((?<inBrackets>[一二三四五六七八九十]{1,2}|\d{1,2})\)|(?<chinese>[一二三四五六七八九十]{1,2})[、.,:;)]+|\(?(?<digits>\d{1,2})[、.,:;)]*(?=\p{Script=Han}))/u;

/** Splits a label into its numbering mark and its words, both in plain letters. */
export const readLabel = remember((text): Label => {
  const letters = squeeze(text);
  const match = leadingMark.exec(letters);
  const groups = match?.groups;
  return {
    mark: groups?.['inBrackets'] ?? groups?.['chinese'] ?? groups?.['digits'] ?? null,
    core: letters.slice(match?.[0].length ?? 0).replace(/[^\p{L}\p{N}]/gu, ''),
  };
});

/** Length of the longest common subsequence of two words, in letters. */
function commonLength(a: string, b: string): number {
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (const letter of a) {
    for (let j = 0; j < b.length; j += 1) {
      current[j + 1] =
        letter === b[j] ? (previous[j] ?? 0) + 1 : Math.max(previous[j + 1] ?? 0, current[j] ?? 0);
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}

/** Below this, two labels are taken to be different ones. */
export const leastSimilarity = 0.7;

/**
 * How alike two cores are: twice their common letters in order over all their letters.
 *
 * @returns from 0 to 1; 0 as well where it does not reach `least`
 */
export function similarity(a: string, b: string, least = leastSimilarity): number {
  if (a === b) return a === '' ? 0 : 1;
  const shorter = Math.min(a.length, b.length);
  if ((2 * shorter) / (a.length + b.length) < least) return 0;
  const alike = (2 * commonLength(a, b)) / (a.length + b.length);
  return alike < least ? 0 : alike;
}
