import type { BrokenRecord } from '../../history/history-archive';
import { ConfirmedButton } from '../options/confirmed-button';
import { BrokenList } from './broken-list';
import type { HistoryWords } from './words';

interface BrokenRecordsProps {
  readonly broken: readonly BrokenRecord[];
  readonly onForget: () => void;
  readonly words: Pick<HistoryWords, 'broken' | 'cancel'>;
}

/** Records that could not be understood: how many, which and why, to be deleted when the person says so. */
export function BrokenRecords({ broken, onForget, words }: BrokenRecordsProps) {
  if (broken.length === 0) return null;
  return (
    <div class="notice" data-tone="warning">
      <h2>{words.broken.title(broken.length)}</h2>
      <p>{words.broken.text}</p>
      <details>
        <summary>{words.broken.details}</summary>
        <BrokenList broken={broken} words={words} />
      </details>
      <ConfirmedButton
        name={words.broken.forget}
        question={words.broken.confirmForget}
        cancel={words.cancel}
        onConfirm={onForget}
      />
    </div>
  );
}
