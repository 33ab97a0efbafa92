import * as z from 'zod/mini';
import { reportSchema } from '../report/schema/report';

/** What a checker sends to have a report judged; the answer is a judgement, or `failure`. */
export const judgeRequestSchema = z.strictObject({ type: z.literal('judge'), report: reportSchema });

export type JudgeRequest = z.infer<typeof judgeRequestSchema>;
