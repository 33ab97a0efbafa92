import { entriesOfYear } from './previous-of';
import type { HistoryEntry } from './history-entry';
import { hostsOf, storedEntrySchema, understood, type SetAside } from './records';
import type { Reading } from './transactions';

/** What the list says of a report; undefined where there is none, or it cannot be understood. */
export async function entryWith(
  transaction: Reading,
  id: string,
  broken: SetAside[],
): Promise<HistoryEntry | undefined> {
  const value: unknown = await transaction.objectStore('entries').get(id);
  return understood(storedEntrySchema, value, broken, 'entries', id)?.entry;
}

/** The reports of the year after, of the same body: they are held against this one. */
export async function followersOf(
  transaction: Reading,
  id: string,
  broken: SetAside[],
): Promise<HistoryEntry[]> {
  const entry = await entryWith(transaction, id, broken);
  if (entry === undefined || entry.year === null) return [];
  return entriesOfYear(transaction, entry.nameKey, hostsOf(entry), entry.year + 1, broken);
}
