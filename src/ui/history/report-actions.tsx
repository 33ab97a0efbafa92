import { webLink } from '../../check/web-link';
import type { HistoryBody } from '../../history/history-archive';
import type { HistoryEntry } from '../../history/history-entry';
import type { HistoryAddresses } from './services';
import type { HistoryWords } from './words';

interface ReportActionsProps {
  readonly body: HistoryBody;
  readonly entry: HistoryEntry;
  readonly addresses: HistoryAddresses;
  readonly onRemove: () => void;
  readonly words: HistoryWords['report'];
}

/** What can be done with a report: its page, other years of its body, paper and files, and to delete it. */
export function ReportActions({ body, entry, addresses, onRemove, words }: ReportActionsProps) {
  const page = entry.addresses.map(webLink).find((address) => address !== null);
  const others = body.entries.flatMap(({ id, year }) =>
    id === entry.id || year === null ? [] : [{ id, year }],
  );
  const comparisonWith = (other: { readonly id: string; readonly year: number }): string =>
    entry.year !== null && other.year > entry.year
      ? addresses.comparison(entry.id, other.id)
      : addresses.comparison(other.id, entry.id);
  return (
    <div class="report-actions">
      {others.map((other) => (
        <a key={other.id} class="button-link" href={comparisonWith(other)}>
          {words.compareYear(other.year)}
        </a>
      ))}
      {page !== undefined && (
        <a class="button-link" href={page} target="_blank" rel="noreferrer" title={page}>
          {words.openPage}
        </a>
      )}
      <a class="button-link" href={addresses.storedReport(entry.id)} target="_blank" rel="noreferrer">
        {words.print}
      </a>
      <button type="button" class="grave-button" onClick={onRemove}>
        {words.remove}
      </button>
    </div>
  );
}
