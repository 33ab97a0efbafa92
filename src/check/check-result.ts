import * as z from 'zod/mini';
import { localizedSchema } from '../language/localized-schema';
import { refusalCodes } from '../report/refusal-codes';
import { attachmentSchema, sourceSchema } from '../report/schema/document';
import { reportSchema } from '../report/schema/report';
import { judgementSchema } from './judgement';

export type { Coverage } from '../rules/finding';
export type { Comparison, Diagnosis, Finding } from './judgement';
export type { RefusalCode } from '../report/refusal-codes';

/** What a check of one page yields, in the shape in which it travels between page and popup. */
export const checkResultSchema = z.discriminatedUnion('status', [
  z.strictObject({
    source: sourceSchema,
    status: z.literal('checked'),
    report: reportSchema,
    ...judgementSchema.shape,
  }),
  z.strictObject({
    source: sourceSchema,
    status: z.enum(['noReport', 'noData', 'unreadable']),
    reason: z.strictObject({ code: z.enum(refusalCodes), text: localizedSchema }),
    /** Files that the page links in the place of a report, none of which was checked. */
    attachments: z.optional(z.array(attachmentSchema)),
  }),
]);

export type CheckResult = z.infer<typeof checkResultSchema>;
export type CheckedResult = Extract<CheckResult, { status: 'checked' }>;
export type RefusedResult = Exclude<CheckResult, CheckedResult>;
