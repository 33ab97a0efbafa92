import { historyVersionSchema, type HistoryVersion } from './history-entry';
import { understood, type SetAside } from './records';
import { versionName, type Reading } from './transactions';

/** Every version of a report that can be understood, the oldest first. */
export async function versionsIn(
  transaction: Reading,
  id: string,
  broken: SetAside[],
): Promise<HistoryVersion[]> {
  const versions = transaction.objectStore('versions');
  const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const [values, keys] = await Promise.all([versions.getAll(range), versions.getAllKeys(range)]);
  const found: HistoryVersion[] = [];
  values.forEach((value, place) => {
    const name = versionName(id, keys[place]?.[1] ?? 0);
    const version = understood(historyVersionSchema, value, broken, 'versions', name);
    if (version !== undefined) found.push(version);
  });
  return found;
}

/** The newest version of a report that can be understood. */
export async function newestVersion(
  transaction: Reading,
  id: string,
  newest: number,
  broken: SetAside[],
): Promise<HistoryVersion | undefined> {
  const value: unknown = await transaction.objectStore('versions').get([id, newest]);
  const version = understood(historyVersionSchema, value, broken, 'versions', versionName(id, newest));
  return version ?? (await versionsIn(transaction, id, [])).at(-1);
}

/** The number that the next version of a report gets: none that was given before. */
export async function nextVersion(transaction: Reading, id: string, known: number): Promise<number> {
  const range = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  const keys = await transaction.objectStore('versions').getAllKeys(range);
  return Math.max(known, ...keys.map(([, version]) => version)) + 1;
}
