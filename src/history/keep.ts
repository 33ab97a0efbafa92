import { addressOf, nameKeyOf } from '../bodies/body-name';
import { hostOf } from '../bodies/host-of';
import type { CheckedResult } from '../check/check-result';
import { changesBetween } from './changes';
import { entryIdOf, extended, newEntry, seenAgain } from './entry-of';
import { nextVersion, versionsIn } from './find-versions';
import type { HistoryEntry, HistoryVersion } from './history-entry';
import { entriesOfYear } from './previous-of';
import { storedEntry, storedEntrySchema, understood, type SetAside } from './records';
import { moveAside, type Writing } from './transactions';

/** What became of a checked report: nothing where it was only judged anew and is not in the history. */
export interface Kept {
  /** Of its entry. */
  readonly id: string;
  readonly became: 'added' | 'extended' | 'seen' | 'nothing';
}

/** A page that is read again and again is noted once in so many milliseconds. */
const shortest = 60_000;

/** The entry that a report belongs to: of the same body and year, else of the same address. */
async function entryFor(
  transaction: Writing,
  { report, source: { url } }: CheckedResult,
  broken: SetAside[],
): Promise<HistoryEntry | undefined> {
  const { organization, year } = report;
  if (organization === null || year === null) {
    const id = entryIdOf(report, url);
    const value: unknown = await transaction.objectStore('entries').get(id);
    return understood(storedEntrySchema, value, broken, 'entries', id)?.entry;
  }
  const host = hostOf(url);
  const hosts = host === null ? [] : [host];
  const [entry] = await entriesOfYear(transaction, nameKeyOf(organization, url), hosts, year, broken);
  return entry;
}

/**
 * What a report says otherwise than before. It is held against what the same address said last: the copy of a report on
 * another host may differ from it for ever, without anyone having changed anything.
 */
function changesOf({ report, source }: CheckedResult, versions: readonly HistoryVersion[]) {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  const address = addressOf(source.url);
  const here = versions.filter((version) => addressOf(version.source.url) === address).at(-1);
  if (here !== undefined && changesBetween(here.report, report).length === 0) return [];
  return changesBetween(newest.report, report);
}

/** Whether two notes of an entry are so near to each other that the later one can be left out. */
function saysTheSame(before: HistoryEntry, after: HistoryEntry): boolean {
  const isSoon = Date.parse(after.lastSeen) - Date.parse(before.lastSeen) < shortest;
  return isSoon && JSON.stringify({ ...after, lastSeen: before.lastSeen }) === JSON.stringify(before);
}

async function put(transaction: Writing, entry: HistoryEntry, version?: HistoryVersion): Promise<void> {
  await transaction.objectStore('entries').put(storedEntry(entry));
  if (version !== undefined) await transaction.objectStore('versions').put(version);
}

/**
 * Enters a checked report into the history.
 *
 * @param isRenewal the same page was judged anew: nobody has seen it again, and it is not added
 */
export async function keep(transaction: Writing, result: CheckedResult, isRenewal: boolean): Promise<Kept> {
  const { source, report } = result;
  const broken: SetAside[] = [];
  const entry = await entryFor(transaction, result, broken);
  const id = entry?.id ?? entryIdOf(report, source.url);
  const versions = entry === undefined ? [] : await versionsIn(transaction, id, broken);
  const number = await nextVersion(transaction, id, entry?.version ?? 0);
  await moveAside(transaction, broken);
  if (entry === undefined) {
    if (isRenewal) return { id, became: 'nothing' };
    await put(transaction, newEntry(result, id, number), {
      id,
      version: number,
      source,
      report,
      changes: [],
    });
    return { id, became: 'added' };
  }
  const changes = changesOf(result, versions);
  if (changes.length > 0 || versions.length === 0) {
    await put(transaction, extended(entry, result, number), { id, version: number, source, report, changes });
    return { id, became: 'extended' };
  }
  const seen = { ...seenAgain(entry, result), ...(isRenewal && { lastSeen: entry.lastSeen }) };
  if (saysTheSame(entry, seen)) return { id, became: 'nothing' };
  await put(transaction, seen);
  return { id, became: 'seen' };
}
