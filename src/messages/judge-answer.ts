import * as z from 'zod/mini';
import { judgementSchema } from '../check/judgement';
import { pageDisplaySchema } from '../settings/page-display';

/** What is made of a report, and how it is to be shown. */
export const judgedSchema = z.strictObject({ judgement: judgementSchema, display: pageDisplaySchema });

export type Judged = z.infer<typeof judgedSchema>;

/** The background's answer to a checker; `failure` is what it threw, if it threw. */
export const judgeAnswerSchema = z.union([judgedSchema, z.strictObject({ failure: z.string() })]);

export type JudgeAnswer = z.infer<typeof judgeAnswerSchema>;
