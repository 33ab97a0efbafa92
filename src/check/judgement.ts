import * as z from 'zod/mini';
import { localizedSchema } from '../language/localized-schema';
import { previousPlaceSchema } from '../report/schema/document';
import { diagnosisSchema, ignoringSchema } from '../report/schema/finding';
import { shownCoverageSchema, shownFindingSchema } from '../rules/finding';

/** A diagnosis as the interface shows it: in words of every language. */
const shownDiagnosisSchema = z.extend(diagnosisSchema, {
  /** The only explanation; or how many there are, or why none can be told. */
  message: localizedSchema,
  /** Where there are several: the changes of each, the most plausible first; otherwise empty. */
  choices: z.array(localizedSchema),
  /** Paths of the cells that are to blame; empty where that cannot be told. */
  suspects: z.array(z.string()),
});

export type Diagnosis = z.infer<typeof shownDiagnosisSchema>;

/** One line of a comparison: a figure of the form that entered it. */
const comparisonLineSchema = z.strictObject({
  label: localizedSchema,
  /** Null where the cell is blank, which counts as 0. */
  value: z.nullable(z.number()),
  /** Path `table.row.column`; null where the figure stands in the text or is itself a sum of cells. */
  cell: z.nullable(z.string()),
});

export type PreviousPlace = z.infer<typeof previousPlaceSchema>;

const comparisonSideSchema = z.strictObject({
  /** What the lines come to, in a word. */
  label: localizedSchema,
  lines: z.array(comparisonLineSchema),
  /** What they add up to. */
  sum: z.number(),
  /** The report of the year before, where figures of it are among the lines. */
  from: z.optional(previousPlaceSchema),
});

/** Two figures that should be one, line by line: what was computed, and what is reported. */
const comparisonSchema = z.strictObject({
  computed: comparisonSideSchema,
  reported: comparisonSideSchema,
  /** Reported less computed. */
  difference: z.number(),
});

export type Comparison = z.infer<typeof comparisonSchema>;

/** A finding with what a person made of it earlier. */
const judgedFindingSchema = z.extend(shownFindingSchema, {
  /** Put aside by a person, with these very figures. */
  ignored: z.optional(ignoringSchema),
  /** Was ignored with other figures. */
  returned: z.optional(ignoringSchema),
  /** Left out where nothing was computed. */
  comparison: z.optional(comparisonSchema),
});

export type Finding = z.infer<typeof judgedFindingSchema>;

/** What rules and diagnosis say of a report. */
export const judgementSchema = z.strictObject({
  findings: z.array(judgedFindingSchema),
  diagnoses: z.array(shownDiagnosisSchema),
  coverage: z.array(shownCoverageSchema),
  /** The report of the year before that rules across years compared with; left out for none. */
  previous: z.optional(previousPlaceSchema),
});

export type Judgement = z.infer<typeof judgementSchema>;
