import { useMemo } from 'preact/hooks';
import type { RunProgress } from '../../run/run-control';
import type { RunWords } from './words-zh-cn';

interface ProgressViewProps {
  readonly progress: RunProgress;
  readonly onPause: () => void;
  readonly onStop: () => void;
  readonly onResume: () => void;
  readonly words: RunWords;
}

/** So many of the reports under way are named. */
const mostNamed = 4;

/** How many steps of the progress are spoken, so that nobody is talked over. */
const spokenSteps = 10;

/** How far a run is, what it does, whom it waits for, and the means to hold it. */
export function ProgressView({ progress, onPause, onStop, onResume, words }: ProgressViewProps) {
  const { run, pages, underWay, waitingHosts, rest, elsewhere, offline } = progress;
  const say = words.progress;
  const counts = useMemo(() => countStates(pages), [pages]);
  const { done, failed, waiting } = counts;
  const wanted = done + failed + waiting;
  const isAtWork = run.state === 'running';
  const step = wanted === 0 ? 0 : Math.floor(((done + failed) / wanted) * spokenSteps);
  const spoken = useMemo(
    () => (run.state === 'finished' ? say.finished : say.announced(done + failed, wanted, failed)),
    // The figures of the moment in which a step is reached.
    [step, run.state, words],
  );
  const named = underWay.flatMap((position) => pages.find((page) => page.position === position) ?? []);
  return (
    <section class="progress" aria-label={say.label} data-state={run.state}>
      <div class="progress-line">
        <h3 tabIndex={-1}>{words.states[run.state]}</h3>
        <p>
          <strong>{say.counts(done + failed, wanted)}</strong>
          {failed > 0 && <span class="run-error">{say.failed(failed)}</span>}
          {waiting > 0 && <span>{say.left(waiting)}</span>}
          {isAtWork && waiting > 0 && rest !== null && <span>{say.rest(rest)}</span>}
        </p>
        <div class="progress-buttons">
          {isAtWork && (
            <button type="button" onClick={onPause}>
              {say.pause}
            </button>
          )}
          {(isAtWork || run.state === 'paused') && (
            <button type="button" onClick={onStop}>
              {say.stop}
            </button>
          )}
          {!isAtWork && waiting > 0 && (
            <button type="button" class="primary-button" onClick={onResume}>
              {say.resume}
            </button>
          )}
        </div>
      </div>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label={say.label}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, wanted)}
        aria-valuenow={done + failed}
        aria-valuetext={say.counts(done + failed, wanted)}
      >
        <i data-part="done" style={{ width: share(done, wanted) }} />
        <i data-part="failed" style={{ width: share(failed, wanted) }} />
      </div>
      <p class="unseen" role="status">
        {spoken}
      </p>
      <p class="warning-text" role="status">
        {offline && isAtWork && say.offline}
      </p>
      {elsewhere && isAtWork && <p class="run-muted">{say.elsewhere}</p>}
      {(run.state === 'paused' || run.state === 'stopped') && waiting > 0 && (
        <p class="run-muted">{say.idle[run.state]}</p>
      )}
      {isAtWork && (named.length > 0 || waitingHosts.length > 0) && (
        <dl class="at-work">
          {named.length > 0 && (
            <div>
              <dt>{say.underWay}</dt>
              {named.slice(0, mostNamed).map(({ position, link }) => (
                <dd key={position} title={link.url}>
                  {link.title}
                </dd>
              ))}
              {named.length > mostNamed && <dd>{say.andMore(named.length - mostNamed)}</dd>}
            </div>
          )}
          {waitingHosts.length > 0 && (
            <div>
              <dt>{say.waiting}</dt>
              {waitingHosts.map(({ host, until }) => (
                <dd key={host} class="warning-text">
                  {say.until(host, until)}
                </dd>
              ))}
            </div>
          )}
        </dl>
      )}
    </section>
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0' : `${((part / whole) * 100).toFixed(2)}%`;
}

function countStates(pages: RunProgress['pages']): Readonly<Record<'done' | 'failed' | 'waiting', number>> {
  const counts = { done: 0, failed: 0, waiting: 0 };
  for (const { state } of pages) if (state !== 'unchecked' && state !== 'leftOut') counts[state] += 1;
  return counts;
}
