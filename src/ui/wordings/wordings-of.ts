import type { Language } from '../../language/language';
import { english } from './en';
import type { Wordings } from './wordings';
import { simplifiedChinese } from './zh-cn';

const wordings: Readonly<Record<Language, Wordings>> = { 'zh-CN': simplifiedChinese, en: english };

/** The words of the extension pages in that language. */
export function wordingsOf(language: Language): Wordings {
  return wordings[language];
}
