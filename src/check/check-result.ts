import * as z from 'zod/mini';
import { localizedSchema } from '../language/localized-schema';
import { refusalCodes } from '../report/refusal';
import { sourceSchema } from '../report/schema/document';
import { diagnosisSchema } from '../report/schema/finding';
import { reportSchema } from '../report/schema/report';
import { shownCoverageSchema, shownFindingSchema } from '../rules/finding';

export type { Coverage, Finding } from '../rules/finding';
export type { RefusalCode } from '../report/refusal';

/** A diagnosis as the interface shows it: in words of every language. */
export const shownDiagnosisSchema = z.extend(diagnosisSchema, {
  /** The only explanation; or how many there are, or why none can be told. */
  message: localizedSchema,
  /** Where there are several: the changes of each, the most plausible first; otherwise empty. */
  choices: z.array(localizedSchema),
  /** Paths of the cells that are to blame; empty where that cannot be told. */
  suspects: z.array(z.string()),
});

export type Diagnosis = z.infer<typeof shownDiagnosisSchema>;

/** What a check of one page yields, in the shape in which it travels between page and popup. */
export const checkResultSchema = z.discriminatedUnion('status', [
  z.strictObject({
    source: sourceSchema,
    status: z.literal('checked'),
    report: reportSchema,
    findings: z.array(shownFindingSchema),
    diagnoses: z.array(shownDiagnosisSchema),
    coverage: z.array(shownCoverageSchema),
  }),
  z.strictObject({
    source: sourceSchema,
    status: z.enum(['noReport', 'noData', 'unreadable']),
    reason: z.strictObject({ code: z.enum(refusalCodes), text: localizedSchema }),
  }),
]);

export type CheckResult = z.infer<typeof checkResultSchema>;
export type CheckedResult = Extract<CheckResult, { status: 'checked' }>;
export type RefusedResult = Exclude<CheckResult, CheckedResult>;
