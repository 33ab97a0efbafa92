import * as z from 'zod/mini';
import { localizedSchema } from '../language/localized-schema';
import { coverageSchema, findingSchema } from '../report/schema/finding';

/** A finding as the interface shows it: in every language, with a title and the legal basis. */
export const shownFindingSchema = z.extend(findingSchema, {
  title: localizedSchema,
  message: localizedSchema,
  basis: localizedSchema,
});

export type Finding = z.infer<typeof shownFindingSchema>;

/** What became of one rule on one report. */
export const shownCoverageSchema = z.extend(coverageSchema, { reason: z.optional(localizedSchema) });

export type Coverage = z.infer<typeof shownCoverageSchema>;
