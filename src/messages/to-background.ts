import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

/** What content scripts tell the background page. */
export const backgroundMessageSchema = z.discriminatedUnion('type', [
  /** The detector takes the page for a report. */
  z.strictObject({ type: z.literal('reportSuspected') }),
  /** The page has changed since it was checked, and so has the result. */
  z.strictObject({ type: z.literal('resultChanged') }),
  /** The marks were taken off the page. */
  z.strictObject({ type: z.literal('cleared') }),
]);

export type BackgroundMessage = z.infer<typeof backgroundMessageSchema>;

/** Whether the extension that put this script into the page is still the one that runs. */
export function isConnected(): boolean {
  // The types promise a runtime with an id, but a script that outlives its extension has none.
  const runtime = browser.runtime as Partial<typeof browser.runtime> | undefined;
  return runtime?.id !== undefined;
}

/** Tells the background page; a background page that is gone (the extension was reloaded) is no error. */
export function tellBackground(message: BackgroundMessage): void {
  if (isConnected()) browser.runtime.sendMessage(message).catch(() => undefined);
}
