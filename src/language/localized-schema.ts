import * as z from 'zod/mini';
import { languages, type Language } from './language';

/** A text in every language of the interface. */
export const localizedSchema = z.strictObject(
  Object.fromEntries(languages.map((language) => [language, z.string()])) as Record<
    Language,
    z.ZodMiniString
  >,
);
