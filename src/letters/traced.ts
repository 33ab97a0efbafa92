import { fold, pinyinAfterHan } from './plain';
import { remember } from './remember';
import { simplify } from './simplify';

/** Plain letters without white space, each of which knows where it stood. */
export interface Traced {
  readonly letters: string;
  /** The offset of each letter in the text, in UTF-16 units. */
  readonly origins: readonly number[];
}

/** Runs of letters that folding leaves alone, which most are; any other letter with the marks written on it. */
const pieces = /[!-~\u4e00-\u9fff]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;

const foldedAlready = /^[!-~\u4e00-\u9fff]+$/;

const foldPiece = remember((piece) => fold(piece).replace(/\s+/g, ''));

/** The letters of `squeeze`, with the place of each of them. */
export function trace(text: string): Traced {
  let folded = '';
  const places: number[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (foldedAlready.test(piece)) {
      folded += piece;
      for (let offset = 0; offset < piece.length; offset += 1) places.push(index + offset);
    } else {
      folded += foldPiece(piece);
      while (places.length < folded.length) places.push(index);
    }
  }
  const kept: string[] = [];
  const origins: number[][] = [];
  let start = 0;
  for (const { 0: pinyin, index } of folded.matchAll(pinyinAfterHan)) {
    kept.push(folded.slice(start, index));
    origins.push(places.slice(start, index));
    start = index + pinyin.length;
  }
  return {
    letters: simplify(kept.join('') + folded.slice(start)),
    origins: [...origins, places.slice(start)].flat(),
  };
}

/** The stretch of the text from the letter at `start` to the one before `end`; at least one letter. */
export function stretchOf({ origins }: Traced, start: number, end: number): { start: number; end: number } {
  const first = origins[start] ?? 0;
  return { start: first, end: (origins[end - 1] ?? first) + 1 };
}
