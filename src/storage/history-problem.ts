import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Localized } from '../language/language';
import { localizedSchema } from '../language/localized-schema';

const key = 'historyProblem';

const problemSchema = z.strictObject({ text: localizedSchema, at: z.iso.datetime() });

/** Why the history did not work the last time, and when that was. */
export type HistoryProblem = z.infer<typeof problemSchema>;

/** Notes why the history did not work, for the pages that show it. */
export async function noteHistoryProblem(text: Localized): Promise<void> {
  const problem: HistoryProblem = { text, at: new Date().toISOString() };
  await browser.storage.local.set({ [key]: problem });
}

/** What was noted; null where the history worked the last time. */
export async function readHistoryProblem(): Promise<HistoryProblem | null> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return problemSchema.safeParse(stored).data ?? null;
}

/** The history works again. */
export async function forgetHistoryProblem(): Promise<void> {
  await browser.storage.local.remove(key);
}
