import { useState } from 'preact/hooks';
import type { Language } from '../language/language';
import type { PageState } from '../messages/checked-page';
import { failureInWords } from './failure-in-words';
import { startRunWordsIn } from './start-run-words';

/** How popup and panel start a run over the reports that the page links. */
export interface RunStarter {
  /** Whether the window keeps nothing; then nothing can be started, and why is said. */
  readonly isPrivate: boolean;
  /** Rejects where the page lets nobody in, or nothing can be stored. */
  start(): Promise<'started' | 'noLinks' | 'private'>;
  openRuns(): void;
}

interface StartRunFromPageProps {
  readonly starter: RunStarter | undefined;
  /** What is known of the page; null while nothing is. */
  readonly state: PageState | null;
  readonly language: Language;
}

/** Starts a run from the page of a tab; nothing where there is no starter, or nobody may enter the page. */
export function StartRunFromPage({ starter, state, language }: StartRunFromPageProps) {
  if (starter === undefined || state === null || state.kind === 'notAllowed') return null;
  return (
    <StartRun
      // What was said of one page is not said beside another.
      key={state.kind === 'checked' ? state.result.source.url : state.kind}
      starter={starter}
      isProminent={state.kind === 'checked' && state.result.status === 'noReport'}
      language={language}
    />
  );
}

interface StartRunProps {
  readonly starter: RunStarter;
  /** Whether the page is no report itself, so that its links may be what is wanted. */
  readonly isProminent: boolean;
  readonly language: Language;
}

/** Starts a run over the reports that the page links; told quietly beside a report. */
export function StartRun({ starter, isProminent, language }: StartRunProps) {
  const words = startRunWordsIn(language);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [isStarting, setStarting] = useState(false);
  // Beside a report nobody asks why there is no such thing.
  if (starter.isPrivate && !isProminent) return null;
  const start = async (): Promise<void> => {
    if (isStarting) return;
    setStarting(true);
    setOutcome(null);
    try {
      const ended = await starter.start();
      setOutcome(ended === 'started' ? null : words.outcomes[ended]);
    } catch (error) {
      setOutcome(failureInWords(error, language, words.outcomes.failed));
    }
    setStarting(false);
  };
  return (
    <div class="start-run" data-prominent={isProminent ? '' : undefined}>
      {isProminent && <p>{words.hint}</p>}
      <div>
        <button
          type="button"
          disabled={starter.isPrivate}
          aria-busy={isStarting}
          onClick={() => void start()}
        >
          {isStarting ? words.starting : words.start}
        </button>
        <button type="button" class="link" onClick={() => starter.openRuns()}>
          {words.runs}
        </button>
      </div>
      <p role="status">{starter.isPrivate ? words.outcomes.private : outcome}</p>
    </div>
  );
}
