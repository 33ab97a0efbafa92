import type { HistoryBody } from '../../history/history-archive';
import type { HistoryEntry } from '../../history/history-entry';
import { hostOf } from './host-of';

/** A name of a body that can be parted from it. */
export interface BodyName {
  readonly nameKey: string;
  /** As the newest report under it has it. */
  readonly name: string;
  /** The years of the reports under it, newest first. */
  readonly years: readonly number[];
  /** Where the newest report under it stands; it tells bodies of one name apart. Empty for a file. */
  readonly host: string;
}

/** The names that a body's reports bear, differences that do not count apart; the newest report's first. */
export function namesOf({ entries }: HistoryBody): readonly BodyName[] {
  const byKey = new Map<string, HistoryEntry[]>();
  for (const entry of entries) byKey.set(entry.nameKey, [...(byKey.get(entry.nameKey) ?? []), entry]);
  return [...byKey].map(([nameKey, under]) => ({
    nameKey,
    name: under.find(({ organization }) => organization !== null)?.organization ?? nameKey,
    years: under.flatMap(({ year }) => (year === null ? [] : [year])),
    host: hostOf(under[0]?.addresses[0] ?? ''),
  }));
}

/** The report of the year before, among those of its body. */
export function yearBefore({ entries }: HistoryBody, { year }: HistoryEntry): HistoryEntry | undefined {
  return year === null ? undefined : entries.find((other) => other.year === year - 1);
}

/** The body that a report belongs to, with the report; undefined where there is none. */
export function findReport(
  bodies: readonly HistoryBody[],
  id: string,
): { readonly body: HistoryBody; readonly entry: HistoryEntry } | undefined {
  for (const body of bodies) {
    const entry = body.entries.find((each) => each.id === id);
    if (entry !== undefined) return { body, entry };
  }
  return undefined;
}
