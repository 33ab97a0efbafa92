import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import type { HistoryWords } from './words';
import { englishHistory } from './words-en';
import { chineseHistory } from './words-zh-cn';

const written: Readonly<Record<WrittenLanguage, HistoryWords>> = {
  'zh-CN': chineseHistory,
  en: englishHistory,
};

/** The words of the history page in that language. */
export function historyWordsIn(language: Language): HistoryWords {
  return wordsIn(written, language);
}
