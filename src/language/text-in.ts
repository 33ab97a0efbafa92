import type { Language, Localized } from './language';
import { traditional } from './traditional';

/** A text in a language of the interface. Words in quotation marks stay as they stand in the report. */
export function textIn(text: Localized, language: Language): string {
  return language === 'zh-TW' ? traditional(text['zh-CN']) : text[language];
}
