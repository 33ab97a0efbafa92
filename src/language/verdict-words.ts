import { formatNumber } from './fill';
import type { Language, WrittenLanguage } from './language';
import { wordsIn } from './words-in';

type Count = (count: number) => string;

/** What a check comes to, in words; the numbers by severity are worded by `countInWords`. */
export interface VerdictWords {
  readonly clean: string;
  readonly sumErrors: Count;
  /** Errors beside errors of the sums. */
  readonly otherErrors: Count;
  /** Rules whose silence proves nothing. */
  readonly unfinished: Count;
  /** Findings that a person has put aside. */
  readonly ignored: Count;
}

const plural = (count: number, singular: string): string =>
  `${formatNumber(count)} ${count === 1 ? singular : `${singular}s`}`;

const written: Readonly<Record<WrittenLanguage, VerdictWords>> = {
  'zh-CN': {
    clean: '未发现错误',
    sumErrors: (count) => `${formatNumber(count)} 处勾稽错误`,
    otherErrors: (count) => `${formatNumber(count)} 处其他错误`,
    unfinished: (count) => `${formatNumber(count)} 条规则未能判断`,
    ignored: (count) => `${formatNumber(count)} 处已忽略`,
  },
  en: {
    clean: 'no errors found',
    sumErrors: (count) => plural(count, 'sum error'),
    otherErrors: (count) => plural(count, 'other error'),
    unfinished: (count) => `${plural(count, 'rule')} undecided`,
    ignored: (count) => `${formatNumber(count)} ignored`,
  },
};

/** What a check comes to, in that language. */
export function verdictWordsIn(language: Language): VerdictWords {
  return wordsIn(written, language);
}
