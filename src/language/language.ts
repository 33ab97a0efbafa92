/** The languages of the interface, the first one being the default. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language of the interface. */
export type Localized = Readonly<Record<Language, string>>;

/**
 * The interface language for a browser's language tag.
 *
 * @param tag a BCP 47 tag such as `zh-Hans-CN` or `en-GB`
 * @returns the language whose texts are shown; zh-CN for every tag that is not English
 */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'zh-CN';
}
