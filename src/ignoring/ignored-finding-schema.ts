import * as z from 'zod/mini';

/** A finding that a person has looked into and put aside. */
export const ignoredFindingSchema = z.strictObject({
  /** What the finding is about, whatever its figures; see `subjectOf`. */
  subject: z.string(),
  /** The figures it was ignored with; see `figuresOf`. */
  figures: z.string(),
  /** Its title in Chinese, for lists of what is ignored. */
  title: z.string(),
  /** Why, in the words of the person; empty where nothing was said. */
  reason: z.string(),
  /** When, in UTC. */
  at: z.iso.datetime(),
});

export type IgnoredFinding = z.infer<typeof ignoredFindingSchema>;
