import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const prefix = 'setAside ';

const valuesSchema = z.array(z.unknown());

function valuesOf(stored: unknown): unknown[] {
  if (stored === undefined) return [];
  const parsed = valuesSchema.safeParse(stored);
  return parsed.success ? parsed.data : [stored];
}

/**
 * Keeps what was stored under a key and could not be understood, beside what was kept of that key before. Kept once,
 * it is not written again: whoever watches the storage would read, and set aside, without end.
 */
export async function setAside(key: string, value: unknown): Promise<void> {
  const asideKey = prefix + key;
  const { [asideKey]: stored } = await browser.storage.local.get(asideKey);
  const known = valuesOf(stored);
  const text = JSON.stringify(value);
  if (known.some((each) => JSON.stringify(each) === text)) return;
  await browser.storage.local.set({ [asideKey]: [...known, value] });
}

/** What was stored under a key and could not be understood, the earliest first. */
export interface SetAside {
  readonly key: string;
  readonly values: readonly unknown[];
}

/** Everything that was set aside. */
export async function readSetAside(): Promise<SetAside[]> {
  const stored = Object.entries(await browser.storage.local.get(null));
  return stored
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key: key.slice(prefix.length), values: valuesOf(value) }));
}

/** Forgets everything that was set aside. */
export async function forgetSetAside(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(keys.filter((key) => key.startsWith(prefix)));
}
