import * as z from 'zod/mini';
import { severities } from '../../language/severity';

export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string(),
  /** Paths `table.row.column`; the first is the cell that the finding is shown on. */
  cells: z.array(z.string()),
  expected: z.nullable(z.number()),
  actual: z.nullable(z.number()),
  /** The words of the text that the finding is about; null where it is about cells alone. */
  quote: z.nullable(z.string()),
});

/** Why a person has put a finding aside, in their words, and when. */
export const ignoringSchema = z.strictObject({ reason: z.string(), at: z.iso.datetime() });

/** A finding as it is published. */
export const publishedFindingSchema = z.extend(findingSchema, {
  /** A person has looked into it and put it aside; left out for those that are open. */
  ignored: z.optional(ignoringSchema),
});

const changeSchema = z.strictObject({
  cell: z.string(),
  from: z.nullable(z.number()),
  to: z.number(),
});

export const diagnosisSchema = z.strictObject({
  /** Positions in `findings`. */
  explains: z.array(z.int()),
  changes: z.array(changeSchema),
  alternatives: z.int(),
  options: z.array(z.array(changeSchema)),
});

const ruleOutcomes = ['failed', 'passed', 'notAssessable', 'notApplicable', 'crashed', 'off'] as const;

export type RuleOutcome = (typeof ruleOutcomes)[number];

export const coverageSchema = z.strictObject({
  rule: z.string(),
  outcome: z.enum(ruleOutcomes),
  /** How many sums, cells or tables the rule looked at. */
  checked: z.optional(z.int()),
  reason: z.optional(z.string()),
});
