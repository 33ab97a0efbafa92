import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import type { WelcomeWords } from './welcome-words';
import { english } from './words-en';
import { simplifiedChinese } from './words-zh-cn';

const written: Readonly<Record<WrittenLanguage, WelcomeWords>> = { 'zh-CN': simplifiedChinese, en: english };

/** The words of the first page in that language. */
export function welcomeWordsIn(language: Language): WelcomeWords {
  return wordsIn(written, language);
}
