import * as z from 'zod/mini';
import { localizedSchema } from '../language/localized-schema';
import { coverageSchema, findingSchema } from '../report/schema/finding';
import { passageSchema } from '../report/schema/passage';

/** What the rules are about, by the headings under which the catalogue lists them. */
export const ruleGroups = ['sums', 'cells', 'structure', 'dates', 'text', 'fee', 'years'] as const;

export type RuleGroup = (typeof ruleGroups)[number];

/** A finding as the interface shows it: in every language, with a title and the legal basis. */
export const shownFindingSchema = z.extend(findingSchema, {
  group: z.enum(ruleGroups),
  title: localizedSchema,
  message: localizedSchema,
  basis: localizedSchema,
  /** Where the quoted words stand; null where they stand in no section, as those of a title. */
  passage: z.nullable(passageSchema),
});

export type Finding = z.infer<typeof shownFindingSchema>;

/** What became of one rule on one report, with the rule's name and group. */
export const shownCoverageSchema = z.extend(coverageSchema, {
  name: localizedSchema,
  group: z.enum(ruleGroups),
  reason: z.optional(localizedSchema),
});

export type Coverage = z.infer<typeof shownCoverageSchema>;
