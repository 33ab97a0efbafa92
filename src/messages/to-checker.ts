import * as z from 'zod/mini';
import { previousReportSchema } from '../report/schema/previous-report';
import type { FrameCheck } from './merge-frames';

/** What popup and background page ask of the checker in a frame. */
export const checkerRequestSchema = z.discriminatedUnion('type', [
  /** The result at hand, without checking anew. */
  z.strictObject({ type: z.literal('current') }),
  /** Checks anew; without `mark` the page is left as it is. */
  z.strictObject({ type: z.literal('check'), mark: z.boolean() }),
  /**
   * Judges the report anew where settings, ignored findings or last year's report have changed; the marks stay as they
   * are shown or not. With `reports` only one of these, by their keys, and once somebody looks at the page.
   */
  z.strictObject({ type: z.literal('renew'), reports: z.optional(z.array(z.string())) }),
  /** Compares with a report of the year before from now on, and judges the report anew. */
  z.strictObject({ type: z.literal('compareWith'), previous: previousReportSchema }),
  /** Lights the finding at that position in `findings`; null lights none. */
  z.strictObject({ type: z.literal('select'), finding: z.nullable(z.int()) }),
  /** Lights the finding that comes so many places after the lit one in the page, going round at its end. */
  z.strictObject({ type: z.literal('step'), by: z.int() }),
  /** Scrolls to a cell, by its path. */
  z.strictObject({ type: z.literal('reveal'), cell: z.string() }),
  /** Takes every mark off the page. */
  z.strictObject({ type: z.literal('clear') }),
]);

export type CheckerRequest = z.infer<typeof checkerRequestSchema>;

/** What the checker answers to every request; `failure` is what it threw, if it threw. */
export type CheckerReply = Omit<FrameCheck, 'frameId'> | { readonly failure: string };
