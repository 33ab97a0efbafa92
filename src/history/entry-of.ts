import { addressOf, nameKeyOf } from '../bodies/body-name';
import type { CheckedResult } from '../check/check-result';
import type { Judgement } from '../check/judgement';
import { verdictOf } from '../check/verdict';
import type { Report } from '../report/schema/report';
import type { HistoryEntry } from './history-entry';

/** So many addresses are kept of a report. */
const mostAddresses = 20;

/** What a report is filed under that is the first of its body and year; its address where it tells no year. */
export function entryIdOf({ organization, year }: Report, url: string): string {
  return organization === null || year === null
    ? addressOf(url)
    : `${nameKeyOf(organization, url)} ${String(year)}`;
}

/** The addresses of a report with another one in front. */
function withAddress(addresses: readonly string[], url: string): string[] {
  const address = addressOf(url);
  return [address, ...addresses.filter((each) => each !== address)].slice(0, mostAddresses);
}

/** What the list says of the findings of a check. */
export function findingsOf({
  findings,
  coverage,
}: Pick<Judgement, 'findings' | 'coverage'>): Pick<HistoryEntry, 'findings' | 'rules'> {
  const { counts, ignored, unfinished } = verdictOf(findings, coverage);
  const open = findings.filter((finding) => finding.ignored === undefined);
  return {
    findings: { ...counts, ignored, unfinished },
    rules: [...new Set(open.map(({ rule }) => rule))],
  };
}

/** What the list says of a report that is seen for the first time. */
export function newEntry(result: CheckedResult, id: string, version: number): HistoryEntry {
  const { report, source } = result;
  const { organization, year, title, form, publishedOn } = report;
  return {
    id,
    nameKey: nameKeyOf(organization, source.url),
    ...{ organization, year, title, form, publishedOn },
    addresses: withAddress([], source.url),
    firstSeen: source.checkedAt,
    lastSeen: source.checkedAt,
    version,
    ...findingsOf(result),
  };
}

/** What the list says of a report that was seen before, and now again. */
export function seenAgain(entry: HistoryEntry, result: CheckedResult): HistoryEntry {
  const { url, checkedAt } = result.source;
  const lastSeen = checkedAt > entry.lastSeen ? checkedAt : entry.lastSeen;
  return { ...entry, addresses: withAddress(entry.addresses, url), lastSeen, ...findingsOf(result) };
}

/** What the list says of a report of which there is another version. */
export function extended(entry: HistoryEntry, result: CheckedResult, version: number): HistoryEntry {
  const { organization, title, form, publishedOn } = result.report;
  return { ...seenAgain(entry, result), organization, title, form, publishedOn, version };
}
