import { browser } from 'wxt/browser';
import type { BackgroundMessage } from './background-message';

/** A message whose background page was stopped before it had answered is sent again after so many milliseconds. */
const pauses = [0, 100, 300, 1000];

/** Whether the extension that put this script into the page is still the one that runs. */
export function isConnected(): boolean {
  // The types promise a runtime with an id, but a script that outlives its extension has none.
  const runtime = browser.runtime as Partial<typeof browser.runtime> | undefined;
  return runtime?.id !== undefined;
}

/**
 * Sends a message to the background page and waits until it has been dealt with. The browser may stop the background
 * page at any moment; the message is then sent to the next one.
 *
 * @returns the answer, taken at its word: nobody but the background page of this very version can give it, and the
 * schemas to prove that would weigh a third of the reader, in every page
 * @throws Error where the background page cannot be reached, as after the extension was reloaded
 */
export async function askBackground<Answer>(message: object): Promise<Answer> {
  const send = (): Promise<Answer | undefined> => browser.runtime.sendMessage(message);
  for (const pause of pauses) {
    const answer = await send().catch((error: unknown) => {
      if (!isConnected()) throw error;
      return undefined;
    });
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const answer = await send();
  if (answer === undefined) throw new Error('the background page gave no answer');
  return answer;
}

/** What the background page answers to a message when it has dealt with it. */
type Outcome = true | { readonly failure: string };

/**
 * Has the background page do something that must not be lost.
 *
 * @throws Error where it could not be done, such as with a full storage, or the background page cannot be reached
 */
export async function demandOfBackground(message: BackgroundMessage): Promise<void> {
  const outcome = await askBackground<Outcome>(message);
  if (outcome !== true) throw new Error(outcome.failure);
}

/** Tells the background page; one that is gone for good (the extension was reloaded) is no error. */
export function tellBackground(message: BackgroundMessage): void {
  if (isConnected()) void askBackground<Outcome>(message).catch(() => undefined);
}
