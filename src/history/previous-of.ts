import { nameKeyOf } from '../bodies/body-name';
import { hostOf } from '../bodies/host-of';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import { entriesOfBody } from './find-body';
import { newestVersion } from './find-versions';
import type { HistoryEntry } from './history-entry';
import type { SetAside } from './records';
import type { Reading } from './transactions';

/** Entries of one body and year: those of the very name first, then the one seen last. */
export async function entriesOfYear(
  transaction: Reading,
  nameKey: string,
  hosts: readonly string[],
  year: number,
  broken: SetAside[],
): Promise<HistoryEntry[]> {
  const entries = await entriesOfBody(transaction, nameKey, hosts, broken);
  return entries
    .filter((entry) => entry.year === year)
    .sort(
      (one, other) =>
        Number(other.nameKey === nameKey) - Number(one.nameKey === nameKey) ||
        (one.lastSeen < other.lastSeen ? 1 : -1),
    );
}

/** The report of the year before of the same body; undefined for none, and where it names no body or no year. */
export async function previousOf(
  transaction: Reading,
  { organization, year }: Report,
  url: string,
  broken: SetAside[],
): Promise<PreviousReport | undefined> {
  if (organization === null || year === null) return undefined;
  const host = hostOf(url);
  const hosts = host === null ? [] : [host];
  const nameKey = nameKeyOf(organization, url);
  for (const { id, version } of await entriesOfYear(transaction, nameKey, hosts, year - 1, broken)) {
    const found = await newestVersion(transaction, id, version, broken);
    if (found !== undefined) return { source: found.source, report: found.report };
  }
  return undefined;
}
