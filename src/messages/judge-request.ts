import * as z from 'zod/mini';
import { previousReportSchema } from '../report/schema/previous-report';
import { reportSchema } from '../report/schema/report';

/** What a checker sends to have a report judged; the answer is a `JudgeAnswer`. */
export const judgeRequestSchema = z.strictObject({
  type: z.literal('judge'),
  report: reportSchema,
  /** The address of the page on which it stands. */
  url: z.string(),
  /** Last year's report where the person named it; else the history is asked. */
  previous: z.optional(previousReportSchema),
  /** The title of the page; without it the report is not entered into the history. */
  title: z.optional(z.string()),
  /** The same page is judged anew, since something else has changed: nobody has come to see it again. */
  isRenewal: z.optional(z.boolean()),
});

export type JudgeRequest = z.infer<typeof judgeRequestSchema>;
