import * as z from 'zod/mini';
import { ignoredFindingSchema } from '../ignoring/ignored-finding-schema';

/** What content scripts and extension pages tell the background page. */
export const backgroundMessageSchema = z.discriminatedUnion('type', [
  /** The detector takes the page for a report. Answered when the page was checked, or is not to be. */
  z.strictObject({ type: z.literal('reportSuspected') }),
  /** The page was checked because somebody asked; the panel may not know yet. */
  z.strictObject({ type: z.literal('checked') }),
  /** The page has changed since it was checked, and so has the result. */
  z.strictObject({ type: z.literal('resultChanged') }),
  /** The marks were taken off the page. */
  z.strictObject({ type: z.literal('cleared') }),
  /** Another finding is lit in the page. */
  z.strictObject({ type: z.literal('selectionChanged') }),
  /** The checker of a frame has something to mark there. Answered when the script of the marks is in that frame. */
  z.strictObject({ type: z.literal('marksWanted') }),
  /** The page of a rule is to be opened; its id names the file. */
  z.strictObject({ type: z.literal('openRule'), rule: z.string().check(z.regex(/^[a-z\d-]+$/)) }),
  /** A finding is to be ignored in a report, told by its key. Answered when that is stored. */
  z.strictObject({ type: z.literal('ignore'), report: z.string(), entry: ignoredFindingSchema }),
  /** A finding is to be ignored no longer. Answered when that is stored. */
  z.strictObject({ type: z.literal('restore'), report: z.string(), subject: z.string() }),
  /** A report was entered into the history or has changed there, by its id: what is held against it is judged anew. */
  z.strictObject({ type: z.literal('remembered'), id: z.string() }),
  /** Reports of the history, by their ids, that are held against another report of the year before than they were. */
  z.strictObject({ type: z.literal('heldOtherwise'), ids: z.array(z.string()) }),
]);

export type BackgroundMessage = z.infer<typeof backgroundMessageSchema>;
