import * as z from 'zod/mini';
import { localizedSchema } from '../language/localized-schema';
import { diagnosisSchema } from '../report/schema/finding';
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

/** What rules and diagnosis say of a report. */
export const judgementSchema = z.strictObject({
  findings: z.array(shownFindingSchema),
  diagnoses: z.array(shownDiagnosisSchema),
  coverage: z.array(shownCoverageSchema),
});

export type Judgement = z.infer<typeof judgementSchema>;
