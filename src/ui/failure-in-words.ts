import { ErrorInWords } from '../language/error-in-words';
import type { Language } from '../language/language';
import { textIn } from '../language/text-in';

/**
 * What a thrown error says to a person: what could not be done, why, and what to do.
 *
 * @param error what was thrown
 * @param otherwise said where the error has no words for people; else it is told as it was thrown
 */
export function failureInWords(error: unknown, language: Language, otherwise?: string): string {
  if (error instanceof ErrorInWords) return textIn(error.text, language);
  return otherwise ?? (error instanceof Error ? error.message : String(error));
}
