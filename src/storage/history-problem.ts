import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import type { Localized } from '../language/language';
import { localizedSchema } from '../language/localized-schema';

const key = 'historyProblem';

const problemSchema = z.strictObject({ text: localizedSchema, at: z.iso.datetime() });

/** Why the history did not work the last time, and when that was. */
export type HistoryProblem = z.infer<typeof problemSchema>;

/**
 * Notes why the history did not work, for the pages that show it. On a full disk, the note is kept in memory until the
 * browser is closed.
 */
export async function noteHistoryProblem(text: Localized): Promise<void> {
  const problem: HistoryProblem = { text, at: new Date().toISOString() };
  await browser.storage.local
    .set({ [key]: problem })
    .catch(() => browser.storage.session.set({ [key]: problem }));
}

/** What was noted; null where the history worked the last time. */
export async function readHistoryProblem(): Promise<HistoryProblem | null> {
  const { local, session } = browser.storage;
  for (const area of [session, local]) {
    const { [key]: stored } = await area.get(key);
    const problem = problemSchema.safeParse(stored);
    if (problem.success) return problem.data;
  }
  return null;
}

/** The history works again. */
export async function forgetHistoryProblem(): Promise<void> {
  const { local, session } = browser.storage;
  await Promise.all([local.remove(key), session.remove(key)]);
}
