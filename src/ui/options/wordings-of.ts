import type { Language, WrittenLanguage } from '../../language/language';
import { wordsIn } from '../../language/words-in';
import type { OptionsWordings } from './wordings';
import { englishOptions } from './wordings-en';
import { chineseOptions } from './wordings-zh-cn';

const written: Readonly<Record<WrittenLanguage, OptionsWordings>> = {
  'zh-CN': chineseOptions,
  en: englishOptions,
};

/** The words of the options page in that language. */
export function optionsWordings(language: Language): OptionsWordings {
  return wordsIn(written, language);
}
