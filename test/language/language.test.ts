import { expect, test } from 'vitest';
import { isChinese, languageOf, languages, writtenLanguageOf } from '../../src/language/language';
import { localizedSchema } from '../../src/language/localized-schema';

test.each(['en', 'en-US', 'en-GB', 'EN', 'en-Latn-US'])('%s is English', (tag) => {
  expect(languageOf(tag)).toBe('en');
});

test.each(['zh', 'zh-CN', 'zh-Hans-CN', 'zh-Hans-TW', 'zh-SG', 'de', 'fr-EN', 'enm', 'eng', ''])(
  '%s is shown in simplified Chinese',
  (tag) => {
    expect(languageOf(tag)).toBe('zh-CN');
  },
);

test.each(['zh-TW', 'zh-Hant', 'zh-Hant-TW', 'zh-HK', 'ZH-mo'])(
  '%s is shown in traditional Chinese',
  (tag) => {
    expect(languageOf(tag)).toBe('zh-TW');
  },
);

test('Chinese comes first', () => {
  expect(languages[0]).toBe('zh-CN');
});

test('a text has all languages and no others', () => {
  expect(localizedSchema.safeParse({ 'zh-CN': '依据', en: 'basis' }).success).toBe(true);
  expect(localizedSchema.safeParse({ 'zh-CN': '依据' }).success).toBe(false);
  expect(localizedSchema.safeParse({ 'zh-CN': '依据', en: 'basis', de: 'Grundlage' }).success).toBe(false);
  expect(localizedSchema.safeParse({ 'zh-CN': '依据', en: 1 }).success).toBe(false);
});

test('both scripts are Chinese, and written from the simplified one', () => {
  expect(languages.map((language) => [language, isChinese(language), writtenLanguageOf(language)])).toEqual([
    ['zh-CN', true, 'zh-CN'],
    ['zh-TW', true, 'zh-CN'],
    ['en', false, 'en'],
  ]);
});
