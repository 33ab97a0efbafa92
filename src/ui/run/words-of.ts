import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import { english as resultsInEnglish } from './results/words-en';
import { simplifiedChinese as resultsInChinese, type ResultWords } from './results/words-zh-cn';
import { english } from './words-en';
import { simplifiedChinese, type RunWords } from './words-zh-cn';

const written: Readonly<Record<WrittenLanguage, RunWords>> = { 'zh-CN': simplifiedChinese, en: english };

const writtenResults: Readonly<Record<WrittenLanguage, ResultWords>> = {
  'zh-CN': resultsInChinese,
  en: resultsInEnglish,
};

/** The words of the page of the runs in that language. */
export function runWordsIn(language: Language): RunWords {
  return wordsIn(written, language);
}

/** The words of a run's results in that language. */
export function resultWordsIn(language: Language): ResultWords {
  return wordsIn(writtenResults, language);
}
