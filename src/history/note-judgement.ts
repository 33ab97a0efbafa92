import type { Judgement } from '../check/judgement';
import { findingsOf } from './entry-of';
import { entryWith } from './find-entry';
import type { HistoryVersion } from './history-entry';
import { storedEntry } from './records';
import type { Writing } from './transactions';

/**
 * Notes what was found in a version of a report that was judged anew.
 *
 * @returns whether the list now says something else; it does not where a newer version has come meanwhile
 */
export async function noteJudgement(
  transaction: Writing,
  { id, version }: HistoryVersion,
  judgement: Judgement,
): Promise<boolean> {
  // What cannot be understood is set aside when the history is listed.
  const entry = await entryWith(transaction, id, []);
  if (entry?.version !== version) return false;
  const noted = { ...entry, ...findingsOf(judgement) };
  if (JSON.stringify(noted) === JSON.stringify(entry)) return false;
  await transaction.objectStore('entries').put(storedEntry(noted));
  return true;
}
