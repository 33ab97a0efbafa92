import * as z from 'zod/mini';
import { sourceSchema } from './document';
import { reportSchema } from './report';

/** Last year's report of the same body, and the page on which it was read. */
export const previousReportSchema = z.strictObject({ source: sourceSchema, report: reportSchema });

export type PreviousReport = z.infer<typeof previousReportSchema>;
