import { changesBetween } from './changes';
import { versionsIn } from './find-versions';
import type { FiledReport } from './history-file';
import type { HistoryEntry, HistoryVersion } from './history-entry';
import { storedEntry, storedEntrySchema, understood, type SetAside } from './records';
import { moveAside, type Writing } from './transactions';

/** So many addresses are kept of a report. */
const mostAddresses = 20;

/** Versions of both sides in the order in which they were seen, less those that say what the one before says. */
function mergedVersions(
  own: readonly HistoryVersion[],
  other: readonly HistoryVersion[],
): readonly HistoryVersion[] {
  const isKnown = ({ report }: HistoryVersion): boolean =>
    own.some((version) => changesBetween(version.report, report).length === 0);
  const added = other.filter((version) => !isKnown(version));
  return added.length === 0 ? own : numbered([...own, ...added]);
}

/** Whether each version has a number of its own, in their order. */
const areInOrder = (versions: readonly HistoryVersion[]): boolean =>
  versions.every(({ version }, place) => version > (versions[place - 1]?.version ?? 0));

/** Versions in the order in which they were seen, numbered by it, with what changed from one to the next. */
function numbered(versions: readonly HistoryVersion[]): readonly HistoryVersion[] {
  const bySight = [...versions].sort((one, next) => (one.source.checkedAt < next.source.checkedAt ? -1 : 1));
  const merged: HistoryVersion[] = [];
  for (const version of bySight) {
    const before = merged.at(-1);
    const changes = before === undefined ? [] : changesBetween(before.report, version.report);
    merged.push({ ...version, version: merged.length + 1, changes });
  }
  return merged;
}

function mergedEntry(own: HistoryEntry, other: HistoryEntry): HistoryEntry {
  const [earlier, later] = own.lastSeen < other.lastSeen ? [own, other] : [other, own];
  return {
    ...later,
    id: own.id,
    nameKey: own.nameKey,
    year: own.year,
    addresses: [...new Set([...later.addresses, ...earlier.addresses])].slice(0, mostAddresses),
    firstSeen: own.firstSeen < other.firstSeen ? own.firstSeen : other.firstSeen,
    version: own.version,
  };
}

async function replaceVersions(
  transaction: Writing,
  id: string,
  versions: readonly HistoryVersion[],
): Promise<void> {
  const store = transaction.objectStore('versions');
  await store.delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]));
  for (const version of versions) await store.put(version);
}

/** What became of a report that was taken in. */
export type TakenIn = 'added' | 'extended' | 'unchanged';

/** Takes a report in beside what is at hand; of the report itself nothing at hand is lost. */
export async function takeIn(transaction: Writing, { entry, versions }: FiledReport): Promise<TakenIn> {
  const id = entry?.id ?? versions[0]?.id;
  if (id === undefined) return 'unchanged';
  const broken: SetAside[] = [];
  const value: unknown = await transaction.objectStore('entries').get(id);
  const own = understood(storedEntrySchema, value, broken, 'entries', id)?.entry;
  const before = await versionsIn(transaction, id, broken);
  await moveAside(transaction, broken);
  const after =
    before.length > 0
      ? mergedVersions(before, versions)
      : areInOrder(versions)
        ? versions
        : numbered(versions);
  const isExtended = after !== before && after.length > 0;
  if (isExtended) await replaceVersions(transaction, id, after);
  const merged = own === undefined || entry === null ? (own ?? entry) : mergedEntry(own, entry);
  if (merged !== null) {
    const version = isExtended ? (after.at(-1)?.version ?? merged.version) : merged.version;
    await transaction.objectStore('entries').put(storedEntry({ ...merged, version }));
  }
  if (own === undefined && before.length === 0) return 'added';
  return isExtended ? 'extended' : 'unchanged';
}
