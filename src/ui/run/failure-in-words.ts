import type { Language, Localized } from '../../language/language';
import { textIn } from '../../language/text-in';

function isLocalized(text: unknown): text is Localized {
  return typeof text === 'object' && text !== null && 'zh-CN' in text && 'en' in text;
}

/** What a thrown error says to a person: in their language where it can, else as it was thrown. */
export function failureInWords(error: unknown, language: Language): string {
  if (error instanceof Error && 'text' in error && isLocalized(error.text))
    return textIn(error.text, language);
  return error instanceof Error ? error.message : String(error);
}
