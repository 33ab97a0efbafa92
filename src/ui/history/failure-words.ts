import type { Language } from '../../language/language';
import { localizedSchema } from '../../language/localized-schema';
import { textIn } from '../../language/text-in';

/**
 * What could not be done, why, and what to do, as the history says it of its own failures.
 *
 * @param error what was thrown
 * @param otherwise said where the error has no words for people
 */
export function failureInWords(error: unknown, language: Language, otherwise: string): string {
  if (!(error instanceof Error) || !('text' in error)) return otherwise;
  const text = localizedSchema.safeParse(error.text);
  return text.success ? textIn(text.data, language) : otherwise;
}
