import * as z from 'zod/mini';
import { writtenLanguages, type WrittenLanguage } from './language';

/** A text in every written language. */
export const localizedSchema = z.strictObject(
  Object.fromEntries(writtenLanguages.map((language) => [language, z.string()])) as Record<
    WrittenLanguage,
    z.ZodMiniString
  >,
);
