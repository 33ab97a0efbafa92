import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import type { Run } from '../../run/run-record';
import { BrokenRecords } from '../history/broken-records';
import { historyWordsIn } from '../history/words-of';
import { localDay } from '../result/local-day';
import { failureInWords } from '../failure-in-words';
import type { RunServices } from './services';
import { useBroken } from './use-broken';
import { useKeptFocus } from './use-kept-focus';
import { useRuns } from './use-runs';
import { WebLink } from './web-link';
import type { RunWords } from './words-zh-cn';

interface RunListProps {
  readonly services: RunServices;
  readonly language: Language;
  readonly words: RunWords;
}

interface Removed {
  readonly title: string;
  readonly putBack: () => Promise<void>;
}

/** All runs, newest first; each leads to its page and can be deleted, which can be taken back. */
export function RunList({ services: { archive, pages }, language, words }: RunListProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const part = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(part);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const fail = (error: unknown) => setFailure(words.failed(failureInWords(error, language)));
  const runs = useRuns(archive, fail);
  const [broken, forgetBroken] = useBroken(archive, runs, fail);
  const remove = async ({ id, title }: Run): Promise<void> => {
    setFailure(null);
    const putBack = await archive.remove(id);
    setRemoved({ title, putBack });
    keepFocus('.run-outcome button');
  };
  const undo = async (): Promise<void> => {
    await removed?.putBack();
    setRemoved(null);
    keepFocus('tbody a');
  };
  return (
    <section ref={part} class="run-list" aria-label={words.list.label}>
      <p class="run-intro">{words.list.intro}</p>
      <div class="run-outcome" role="status">
        {failure !== null && <p class="run-error">{failure}</p>}
        {removed !== null && (
          <p>
            {words.list.removed(removed.title)}
            <button type="button" class="plain-button" onClick={() => void undo().catch(fail)}>
              {words.list.undo}
            </button>
          </p>
        )}
      </div>
      <BrokenRecords broken={broken} onForget={forgetBroken} words={historyWordsIn(language)} />
      {runs === null && failure === null && <p class="run-muted">{words.loading}</p>}
      {runs?.length === 0 && <p class="run-muted">{words.list.empty}</p>}
      {runs !== null && runs.length > 0 && (
        <div class="table-frame">
          <table class="run-table" aria-label={words.list.label}>
            <thead>
              <tr>
                <th scope="col">{words.list.list}</th>
                <th scope="col">{words.list.created}</th>
                <th scope="col">{words.list.state}</th>
                <th scope="col">{words.list.progress}</th>
                <th scope="col">{words.list.actions}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map(({ run, done, wanted }) => (
                <tr key={run.id}>
                  <th scope="row">
                    <a href={pages.run(run.id)}>{run.title.trim() === '' ? run.url : run.title}</a>
                    <WebLink url={run.url} class="run-address">
                      {run.url}
                    </WebLink>
                  </th>
                  <td>{localDay(run.createdAt)}</td>
                  <td data-state={run.state}>{words.states[run.state]}</td>
                  <td>{words.list.done(done, wanted)}</td>
                  <td class="run-actions">
                    <a href={pages.run(run.id)}>{words.list.open[run.state]}</a>
                    <button
                      type="button"
                      class="plain-button"
                      aria-label={words.list.removeOf(run.title)}
                      onClick={() => void remove(run).catch(fail)}
                    >
                      {words.list.remove}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
