import type { BrokenRecord } from '../../history/history-archive';
import type { HistoryWords } from './words';

/** So many are named; a damaged file can have thousands. */
const mostNamed = 100;

interface BrokenListProps {
  readonly broken: readonly BrokenRecord[];
  readonly words: Pick<HistoryWords, 'broken'>;
}

/** Records that could not be understood, one a line. */
export function BrokenList({ broken, words }: BrokenListProps) {
  return (
    <ul class="broken-list">
      {broken.slice(0, mostNamed).map(({ store, key, reason }, index) => (
        <li key={index}>{words.broken.item(store, key, reason)}</li>
      ))}
      {broken.length > mostNamed && <li>…</li>}
    </ul>
  );
}
