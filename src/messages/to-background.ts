import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** What content scripts tell the background page. */
export const backgroundMessageSchema = z.discriminatedUnion('type', [
  /** The detector takes the page for a report. */
  z.strictObject({ type: z.literal('reportSuspected') }),
  /** The checker is done: how many findings of severity error; null where there is no report. */
  z.strictObject({
    type: z.literal('checked'),
    errors: z.nullable(z.int()),
    summary: z.string(),
  }),
  /** The marks were taken off the page. */
  z.strictObject({ type: z.literal('cleared') }),
]);

export type BackgroundMessage = z.infer<typeof backgroundMessageSchema>;

/** Tells the background page; a background page that is gone (the extension was reloaded) is no error. */
export function tellBackground(message: BackgroundMessage): void {
  browser.runtime.sendMessage(message).catch(() => undefined);
}
