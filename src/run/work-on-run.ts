import type { Locks } from './locks';
import { RunEngine } from './run-engine';
import { atRest, type RunPulse } from './run-notice';
import type { RunPorts } from './run-ports';
import type { RunStore } from './run-store';

/**
 * Held by whoever asks websites for pages of a run or of its list. One run goes at a time, whichever it is: two would
 * ask a host that both have for twice as much as it may be asked.
 */
export const runLock = 'gouji run';

/** The work on a run in this page. */
export interface RunWork {
  /** Works on these pages, in whatever state the run is. */
  retry(positions: readonly number[]): void;
}

/** How far the work is, is told at most once in so many milliseconds. */
const pulseInterval = 100;

/** Calls once in an interval at most, and once more where it was asked for meanwhile. */
function throttled(interval: number, call: () => void): () => void {
  let isAsked = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const come = (): void => {
    timer = null;
    if (isAsked) ask();
  };
  function ask(): void {
    isAsked = timer !== null;
    if (isAsked) return;
    timer = setTimeout(come, interval);
    call();
  }
  return ask;
}

/**
 * Works on a run whenever it is to be worked on, for as long as the signal lets it. Of all pages of the extension that do
 * so, on whatever run, one works at a time; when it is done or closed, the next goes on.
 *
 * @param onElsewhere told whether another one is at work
 */
export function workOnRun(
  run: string,
  store: RunStore,
  ports: RunPorts,
  locks: Locks,
  onElsewhere: (isElsewhere: boolean) => void,
  signal: AbortSignal,
): RunWork {
  let engine: RunEngine | null = null;
  let isServing = false;
  let isCalled = false;
  /** Nothing can be stored: only a person's word has it tried again, or websites would be asked without end. */
  let isStuck = false;
  /** Pages that are to be worked on although the run is not. */
  const alone = new Set<number>();

  const tell = (pulse: RunPulse): void => store.notices.tell({ kind: 'pulse', run, pulse });

  async function isWanted(): Promise<boolean> {
    if (signal.aborted) return false;
    return alone.size > 0 || (await store.run(run))?.state === 'running';
  }

  async function work(): Promise<void> {
    const stored = await store.run(run);
    if (stored === undefined || !(await isWanted())) return;
    const only = stored.state === 'running' ? {} : { only: [...alone] };
    alone.clear();
    const pulse = throttled(pulseInterval, () => engine !== null && tell(engine.pulse()));
    engine = new RunEngine(stored, store, ports, { ...only, onChange: pulse });
    // An order that was given while the run was read has reached no engine.
    const now = (await store.run(run))?.state;
    if (now !== stored.state) engine.stop();
    await engine.work();
    const { problem } = engine.pulse();
    engine = null;
    isStuck = problem !== undefined;
    tell({ ...atRest, ...(problem !== undefined && { problem }) });
  }

  async function serve(): Promise<void> {
    while (isCalled) {
      isCalled = false;
      if (!(await isWanted())) continue;
      const isFree = await locks.request(runLock, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await work();
        return lock !== null;
      });
      if (isFree) {
        isCalled ||= !isStuck && (await isWanted());
        continue;
      }
      onElsewhere(true);
      await locks.request(runLock, { signal }, () => {
        onElsewhere(false);
        return work();
      });
      isCalled ||= !isStuck && (await isWanted());
    }
  }

  function call(): void {
    isCalled = true;
    isStuck = false;
    if (isServing || signal.aborted) return;
    isServing = true;
    void serve()
      .catch(() => undefined)
      .finally(() => {
        isServing = false;
      });
  }

  store.notices.listen((notice) => {
    if (notice.kind !== 'changed' || notice.run !== run) return;
    switch (notice.order) {
      case 'pause':
        return engine?.pause();
      case 'stop':
      case 'remove':
        return engine?.stop();
      case 'start':
      case 'retry':
        if (engine === null) call();
        else engine.look();
        return;
      case undefined:
        return;
    }
  }, signal);
  signal.addEventListener('abort', () => engine?.stop());
  call();

  return {
    retry(positions) {
      positions.forEach((position) => alone.add(position));
      call();
    },
  };
}
