import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import { textIn } from '../../language/text-in';
import { localDay } from '../result/local-day';
import { ConfirmView } from './confirm/confirm-view';
import { failureInWords } from '../failure-in-words';
import { FailureList } from './failure-list';
import { ProgressView } from './progress-view';
import { ResultsView } from './results/results-view';
import type { RunServices } from './services';
import type { ResultView } from './use-place';
import { useKeptFocus } from './use-kept-focus';
import { useRun } from './use-run';
import { WebLink } from './web-link';
import type { RunWords } from './words-zh-cn';

interface RunViewProps {
  readonly id: string;
  readonly view: ResultView;
  readonly onView: (view: ResultView) => void;
  readonly services: RunServices;
  readonly language: Language;
  readonly words: RunWords;
}

/** One run: first its links to confirm, then its progress with the results that are there. */
export function RunView({ id, view, onView, services, language, words }: RunViewProps) {
  const { control, progress, isMissing, failure: unread } = useRun(id, services);
  const part = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(part);
  const [failure, setFailure] = useState<string | null>(null);
  const run = progress?.run;
  useLayoutEffect(() => {
    if (run !== undefined) document.title = `${run.title} · ${words.productName}`;
  }, [run?.title, words]);
  if (isMissing) return <p class="run-message">{words.list.missing}</p>;
  if (progress === null && unread !== null) {
    return (
      <p class="run-message run-error" role="alert">
        {words.unread(failureInWords(unread, language))}
      </p>
    );
  }
  if (control === null || progress === null || run === undefined) {
    return <p class="run-muted">{words.loading}</p>;
  }
  const act = (work: Promise<void>, ...next: string[]) => {
    setFailure(null);
    keepFocus(...next, '.progress-buttons button', '.progress h3');
    work.catch((error: unknown) => setFailure(words.failed(failureInWords(error, language))));
  };
  const problem = progress.problem === undefined ? failure : textIn(progress.problem, language);
  return (
    <div ref={part} class="run-view">
      <div class="run-heading">
        <h2>{run.title.trim() === '' ? run.url : run.title}</h2>
        <p>
          <WebLink url={run.url}>{run.url}</WebLink>
          <span>
            {words.list.created} {localDay(run.createdAt)}
          </span>
        </p>
      </div>
      {problem !== null && (
        <p class="run-error" role="alert">
          {problem}
        </p>
      )}
      {run.state === 'ready' ? (
        <ConfirmView
          run={run}
          pages={progress.pages}
          services={services}
          onStart={(wanted, pace) => act(control.confirm(wanted, pace).then(() => control.start()))}
          language={language}
          words={words}
        />
      ) : (
        <>
          <ProgressView
            progress={progress}
            onPause={() => act(control.pause())}
            onStop={() => act(control.stop())}
            onResume={() => act(control.start())}
            words={words}
          />
          <FailureList
            pages={progress.pages}
            access={services.access}
            onRetry={(positions) => act(control.retry(positions), '.failures summary')}
            language={language}
            words={words}
          />
          <ResultsView
            run={run}
            pages={progress.pages}
            view={view}
            onView={onView}
            services={services}
            language={language}
          />
        </>
      )}
    </div>
  );
}
