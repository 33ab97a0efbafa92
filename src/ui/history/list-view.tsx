import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { HistoryContents } from '../../history/history-archive';
import type { Language } from '../../language/language';
import type { Say } from '../options/outcome';
import { BrokenRecords } from './broken-records';
import { failureInWords } from '../failure-in-words';
import { HistoryList } from './history-list';
import { Keeping } from './keeping';
import { KeepingProblem } from './keeping-problem';
import { indexHistory } from './search';
import type { HistoryServices } from './services';
import type { HistoryActions } from './use-actions';
import type { ListState } from './use-list-state';
import type { HistoryWords } from './words';

interface ListViewProps {
  readonly services: HistoryServices;
  readonly contents: HistoryContents;
  /** Whether checked reports are kept, as it is set. */
  readonly isKept: boolean;
  readonly state: ListState;
  readonly actions: HistoryActions;
  readonly refresh: () => Promise<void>;
  readonly say: Say;
  readonly language: Language;
  readonly words: HistoryWords;
}

/** Everything that is kept: what could not be understood, the reports by body, and how they are kept. */
export function ListView({
  services,
  contents,
  isKept,
  state,
  actions,
  refresh,
  say,
  language,
  words,
}: ListViewProps) {
  const { bodies, broken } = contents;
  const index = useMemo(() => indexHistory(bodies, services.rules), [bodies, services.rules]);
  useLayoutEffect(() => {
    scrollTo(0, state.scrolled.current);
    const lines = document.querySelectorAll<HTMLElement>('[data-report]');
    const left = [...lines].find((line) => line.dataset['report'] === state.visited.current);
    left?.querySelector('a')?.focus({ preventScroll: true });
    state.visited.current = null;
    const follow = (): void => {
      state.scrolled.current = scrollY;
    };
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [state.scrolled, state.visited]);
  const emptyHeading = useRef<HTMLHeadingElement>(null);
  const isEmpty = bodies.length === 0;
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    // With the last report went whatever had the focus.
    if (isEmpty && !wasEmpty.current) emptyHeading.current?.focus();
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
  const forget = async (): Promise<void> => {
    try {
      await services.archive.forgetBroken();
      await refresh();
      say({ text: words.broken.forgotten, tone: 'good' });
    } catch (error) {
      say({ text: failureInWords(error, language, words.failed), tone: 'error' });
    }
  };
  return (
    <>
      <KeepingProblem services={services} contents={contents} language={language} words={words} />
      <BrokenRecords broken={broken} onForget={() => void forget()} words={words} />
      {isEmpty ? (
        <div class="message-screen">
          <h2 ref={emptyHeading} tabIndex={-1}>
            {words.empty.title}
          </h2>
          <p>{isKept ? words.empty.text : words.keeping.isOff}</p>
          {isKept && <p>{words.empty.how}</p>}
          <p>{words.empty.moved}</p>
        </div>
      ) : (
        <HistoryList
          index={index}
          state={state}
          actions={actions}
          addresses={services.addresses}
          language={language}
          words={words}
        />
      )}
      <Keeping
        services={services}
        contents={contents}
        isKept={isKept}
        actions={actions}
        refresh={refresh}
        say={say}
        language={language}
        words={words}
      />
    </>
  );
}
