/** The languages in which texts are written; the first one is the default. */
export const writtenLanguages = ['zh-CN', 'en'] as const;

export type WrittenLanguage = (typeof writtenLanguages)[number];

/** The languages of the interface; zh-TW is written from zh-CN by `textIn`. */
export const languages = ['zh-CN', 'zh-TW', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language in which texts are written; `textIn` gives it in a language of the interface. */
export type Localized = Readonly<Record<WrittenLanguage, string>>;

/**
 * The interface language for a browser's language tag.
 *
 * @param tag a BCP 47 tag such as `zh-Hans-CN` or `en-GB`
 * @returns the language whose texts are shown; zh-CN for every tag that names neither English nor traditional script
 */
export function languageOf(tag: string): Language {
  if (/^en\b/i.test(tag)) return 'en';
  const isTraditional = /^zh\b/i.test(tag) && /-(?:hant|tw|hk|mo)\b/i.test(tag) && !/-hans\b/i.test(tag);
  return isTraditional ? 'zh-TW' : 'zh-CN';
}

/** Whether a language of the interface is written in Chinese, with Chinese punctuation. */
export function isChinese(language: Language): boolean {
  return language !== 'en';
}

/** The language in which the texts behind a language of the interface are written. */
export function writtenLanguageOf(language: Language): WrittenLanguage {
  return language === 'zh-TW' ? 'zh-CN' : language;
}
