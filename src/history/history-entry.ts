import * as z from 'zod/mini';
import { formIds } from '../form/form';
import { reportSchema } from '../report/schema/report';
import { sourceSchema } from '../report/schema/document';

const count = z.int().check(z.minimum(0));
/** Far more than there can be, and far from where numbers are no longer exact. */
const versionNumber = z.int().check(z.minimum(1), z.maximum(1_000_000_000));

/** What the list of the history says of a report; the report itself stands in its versions. */
export const historyEntrySchema = z.strictObject({
  /** Of this report: the name of its body, brought into one form, and its year; else its address. */
  id: z.string(),
  /** The name of the body brought into one form; the address where the page names none. See `body-name.ts`. */
  nameKey: z.string(),
  /** The body as the page names it. */
  organization: z.nullable(z.string()),
  year: z.nullable(z.int()),
  title: z.nullable(z.string()),
  form: z.enum(formIds),
  publishedOn: z.nullable(z.string()),
  /** Where it was seen, last first; at most 20. */
  addresses: z.array(z.string()),
  /** Moments in UTC. */
  firstSeen: z.iso.datetime(),
  lastSeen: z.iso.datetime(),
  /** Number of its newest version; the first is 1. */
  version: versionNumber,
  /** Open findings at the last check, by severity, and how many were ignored. */
  findings: z.strictObject({
    error: count,
    warning: count,
    notice: count,
    ignored: count,
    /** Sums that could not be assessed, and rules that crashed; left out where that was not noted. */
    unfinished: z.optional(count),
  }),
  /** Ids of the rules with open findings at the last check. */
  rules: z.array(z.string()),
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** One place in which a version differs from the one before it. */
const historyChangeSchema = z.strictObject({
  /** `table.row.column`, `section.N`, or the name of another field of the report. */
  path: z.string(),
  /** As it is shown: figures and words; null where there was nothing. Sections are cut after 200 letters. */
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
});

export type HistoryChange = z.infer<typeof historyChangeSchema>;

/** A report as it stood on its page at some moment. */
export const historyVersionSchema = z.strictObject({
  id: z.string(),
  version: versionNumber,
  /** Where and when this version was first seen. */
  source: sourceSchema,
  report: reportSchema,
  /** Against the version before; empty for the first one. */
  changes: z.array(historyChangeSchema),
});

export type HistoryVersion = z.infer<typeof historyVersionSchema>;

/** Names that a person has said to be one body, or to be several although they look like one. */
export const bodyDecisionSchema = z.strictObject({
  nameKey: z.string(),
  /** The body that the name belongs to: the name key it was joined to, or itself where it was parted. */
  body: z.string(),
  at: z.iso.datetime(),
});

export type BodyDecision = z.infer<typeof bodyDecisionSchema>;
