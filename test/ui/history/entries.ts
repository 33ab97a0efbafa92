import type { HistoryBody } from '../../../src/history/history-archive';
import type { HistoryEntry, HistoryVersion } from '../../../src/history/history-entry';
import { reportWith } from '../results';

/** A report as the list has it: without findings, checked once, unless something else is given. */
export function entryWith(
  parts: Partial<HistoryEntry> & Pick<HistoryEntry, 'organization' | 'year'>,
): HistoryEntry {
  const { organization, year } = parts;
  const nameKey = parts.nameKey ?? organization ?? 'https://www.example.gov.cn/a.html';
  return {
    id: `${nameKey} ${String(year)}`,
    nameKey,
    title: `${organization ?? ''}${String(year)}年政府信息公开工作年度报告`,
    form: '2021',
    publishedOn: '2025-01-20',
    addresses: ['https://www.example.gov.cn/a.html'],
    firstSeen: '2026-01-20T04:00:00.000Z',
    lastSeen: '2026-01-20T04:00:00.000Z',
    version: 1,
    findings: { error: 0, warning: 0, notice: 0, ignored: 0 },
    rules: [],
    ...parts,
  };
}

/** The bodies of reports, by the names of their first ones, as the archive sorts them. */
export function bodiesOf(
  entries: readonly HistoryEntry[],
  joined: ReadonlyMap<string, string> = new Map(),
): readonly HistoryBody[] {
  const groups = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const id = joined.get(entry.nameKey) ?? entry.nameKey;
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups]
    .map(([id, group]) => {
      const inOrder = [...group].sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
      const names = [...new Set(inOrder.flatMap(({ organization }) => organization ?? []))];
      const [name = id, ...otherNames] = names;
      return { id, name, otherNames, entries: inOrder };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
}

/** The first version of a report of the list. */
export function versionOf(entry: HistoryEntry, parts: Partial<HistoryVersion> = {}): HistoryVersion {
  const { id, organization, year, title, firstSeen, addresses } = entry;
  return {
    id,
    version: 1,
    source: { url: addresses[0] ?? '', title: title ?? '', checkedAt: firstSeen },
    report: reportWith({ organization, year, title }),
    changes: [],
    ...parts,
  };
}
