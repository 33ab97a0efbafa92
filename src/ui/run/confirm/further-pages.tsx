import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../language/language';
import { textIn } from '../../../language/text-in';
import type { ListOutcome, ListProgress } from '../../../run/follow-list';
import type { Run } from '../../../run/run-record';
import { failureInWords } from '../../failure-in-words';
import type { FurtherLists } from '../services';
import type { RunWords } from '../words-zh-cn';

interface FurtherPagesProps {
  readonly run: Run;
  readonly lists: FurtherLists;
  /** Told while pages are being read. */
  readonly onReading: (isReading: boolean) => void;
  readonly language: Language;
  readonly words: RunWords['lists'];
}

const usualLimit = 10;
const highestLimit = 200;

/** Offers to read the further pages of the list, as many as the person wants, and tells how far it is. */
export function FurtherPages({ run, lists, onReading, language, words }: FurtherPagesProps) {
  const [limit, setLimit] = useState(usualLimit);
  const [progress, setProgress] = useState<ListProgress | null>(null);
  const [outcome, setOutcome] = useState<ListOutcome | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const read = async (): Promise<void> => {
    const life = new AbortController();
    stopping.current = life;
    onReading(true);
    setOutcome(null);
    setFailure(null);
    setProgress({ read: 0, added: 0 });
    try {
      setOutcome(await lists.follow(run.id, limit, setProgress, life.signal));
    } catch (error) {
      setFailure(failureInWords(error, language));
    }
    setProgress(null);
    onReading(false);
  };
  if (run.next === undefined && outcome === null && progress === null) return null;
  return (
    <div class="further-pages">
      <div role="status">
        {progress !== null ? (
          <p>{words.reading(progress.read, progress.added)}</p>
        ) : outcome === null ? (
          <p>{words.text}</p>
        ) : (
          <p>
            {words.ends[outcome.end](outcome.read, outcome.added)}
            {outcome.reason !== undefined && <span> {textIn(outcome.reason, language)}</span>}
          </p>
        )}
        {failure !== null && <p class="run-error">{failure}</p>}
      </div>
      {progress !== null ? (
        <button type="button" onClick={() => stopping.current?.abort()}>
          {words.stop}
        </button>
      ) : (
        run.next !== undefined && (
          <>
            <label class="run-field">
              <span>{words.limit}</span>
              <input
                type="number"
                min={1}
                max={highestLimit}
                value={limit}
                onChange={({ currentTarget }) => {
                  const typed = Math.round(currentTarget.valueAsNumber);
                  const kept = Number.isFinite(typed)
                    ? Math.min(highestLimit, Math.max(1, typed))
                    : usualLimit;
                  currentTarget.value = String(kept);
                  setLimit(kept);
                }}
              />
            </label>
            <button type="button" onClick={() => void read()}>
              {words.read}
            </button>
          </>
        )
      )}
    </div>
  );
}
