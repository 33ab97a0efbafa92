import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const keyPrefix = 'asked for ';

/** Where the page stood for which a check was asked; null where the browser does not tell. */
const noteSchema = z.nullable(z.string());

type Note = z.infer<typeof noteSchema>;

async function addressOf(tabId: number): Promise<Note> {
  const { url } = await browser.tabs.get(tabId);
  return url ?? null;
}

/**
 * Does what a person asked for in a tab, and remembers until it is done that it was asked for: the browser may stop
 * the background page in the middle, and nobody would ask again.
 */
export async function untilFinished(tabId: number, work: () => Promise<void>): Promise<void> {
  const key = keyPrefix + String(tabId);
  await browser.storage.session.set({ [key]: await addressOf(tabId) });
  try {
    await work();
  } finally {
    await browser.storage.session.remove(key);
  }
}

/**
 * The tabs for which an earlier background page was asked for a check that it did not finish, if they still show the
 * same page; they are then forgotten. To be called before anything else is asked for.
 */
export async function takeUnfinished(): Promise<number[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  const notes = stored.filter(([key]) => key.startsWith(keyPrefix));
  await browser.storage.session.remove(notes.map(([key]) => key));
  const tabs = notes.map(async ([key, note]) => {
    const tabId = Number(key.slice(keyPrefix.length));
    const then = noteSchema.safeParse(note);
    const now = await addressOf(tabId).catch(() => undefined);
    return then.success && now === then.data ? [tabId] : [];
  });
  return (await Promise.all(tabs)).flat();
}
