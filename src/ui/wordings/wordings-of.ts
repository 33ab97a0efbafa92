import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import { english } from './en';
import type { Wordings } from './wordings';
import { simplifiedChinese } from './zh-cn';

const wordings: Readonly<Record<WrittenLanguage, Wordings>> = { 'zh-CN': simplifiedChinese, en: english };

/** The words of the extension pages in that language. */
export function wordingsOf(language: Language): Wordings {
  return { ...wordsIn(wordings, language), language };
}
