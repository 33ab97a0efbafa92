import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import type { HelpWords } from './help-words';
import { english } from './words-en';
import { simplifiedChinese } from './words-zh-cn';

const written: Readonly<Record<WrittenLanguage, HelpWords>> = { 'zh-CN': simplifiedChinese, en: english };

/** The words of the help page in that language. */
export function helpWordsIn(language: Language): HelpWords {
  return wordsIn(written, language);
}
