import * as z from 'zod/mini';
import type { FrameCheck } from './merge-frames';

/** What popup and background page ask of the checker in a frame. */
export const checkerRequestSchema = z.discriminatedUnion('type', [
  /** The result at hand, without checking anew. */
  z.strictObject({ type: z.literal('current') }),
  z.strictObject({ type: z.literal('check') }),
  /** Lights the finding at that position in `findings`; null lights none. */
  z.strictObject({ type: z.literal('select'), finding: z.nullable(z.int()) }),
  /** Takes every mark off the page. */
  z.strictObject({ type: z.literal('clear') }),
]);

export type CheckerRequest = z.infer<typeof checkerRequestSchema>;

/** What the checker answers to every request; `failure` is what it threw, if it threw. */
export type CheckerReply = Omit<FrameCheck, 'frameId'> | { readonly failure: string };
