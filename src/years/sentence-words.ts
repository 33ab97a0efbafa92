import { squeeze } from '../letters/plain';
import type { Sentence } from '../report/sentences';

/** A sentence in the forms in which it is compared. */
export interface SentenceWords {
  readonly sentence: Sentence;
  /** Plain letters with their punctuation, without the mark that numbers the sentence. */
  readonly letters: string;
  /** Letters and figures alone. */
  readonly words: string;
  /** The same with one sign for every year. */
  readonly withoutYears: string;
  /** The same with one sign for every figure besides. */
  readonly withoutFigures: string;
}

/** Marks that number a sentence, or put it in a row with others. */
const numbering =
  /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)、.:](?!\d)|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十](?:是|方面,)|首先,?|其次,?|再次,?|最后,|第[一二三四五六],|[•·●◆■▪-])+/;

const years = /(?:20\d\d|二[〇零○O]{1,2}[一二三四五六七八九〇零○][一二三四五六七八九〇零○]?)(?=年)/g;

const counters = '件次条个篇场期份宗项名人家部起届批轮只张页册户处套';
const figures = new RegExp(
  String.raw`\d+(?:[,.]\d+)*[余多]?|[一二两三四五六七八九十百千万亿〇零]+(?=[余多]?[${counters}])`,
  'g',
);

/** What is no letter, no figure and no part of one. */
const punctuation = /[^\p{L}\p{N}.%+]|\.(?!\d)/gu;

/** Stands for a year; no report writes it. */
const anyYear = '\ue000';
/** Stands for any other figure. */
const anyFigure = '\ue001';

/** A sentence in the forms in which it is compared with those of another report. */
export function wordsOf(sentence: Sentence): SentenceWords {
  const letters = squeeze(sentence.text).replace(numbering, '');
  const yearless = letters.replace(years, anyYear);
  const figureless = yearless.replace(figures, anyFigure);
  return {
    sentence,
    letters,
    words: letters.replace(punctuation, ''),
    withoutYears: withoutPunctuation(yearless),
    withoutFigures: withoutPunctuation(figureless),
  };
}

const signs = new RegExp(`[${anyYear}${anyFigure}]`);

function withoutPunctuation(letters: string): string {
  return signs.test(letters)
    ? letters.replace(punctuation, (mark) => (signs.test(mark) ? mark : ''))
    : letters.replace(punctuation, '');
}
