import type { Localized } from '../language/language';
import { cannotStore } from './failures';
import type { RunControl, RunProgress } from './run-control';
import { atRest, type RunNotice } from './run-notice';
import type { Run, RunPage } from './run-record';
import type { RunStore } from './run-store';
import { StoreFailure } from './store-failure';

/** The worker of a page of the extension, as far as steering goes. */
export interface RunWorker {
  /** Works on pages of a run that is not running. */
  retry(positions: readonly number[]): void;
  /** Calls back when another page has taken the run, or left it. */
  onElsewhere(listen: (isElsewhere: boolean) => void, signal: AbortSignal): void;
  /** Calls back where it does not start, so that nothing is worked on here. */
  onBroken(listen: () => void, signal: AbortSignal): void;
}

const cannotWork: Localized = {
  'zh-CN':
    '后台检查程序未能启动，检查没有进行，已完成的结果不受影响。请重新加载本页；仍不行的，请重新启动浏览器。',
  en: 'The background worker did not start, so nothing is being checked; what is done is kept. Reload this page, or restart the browser if that does not help.',
};

/** A person is shown what has changed at most once in so many milliseconds. */
const interval = 100;

/** Follows a run: keeps what is stored of it at hand, and reads only what has changed. */
class Follower {
  readonly #run: string;
  readonly #store: RunStore;
  readonly #onProgress: (progress: RunProgress) => void;
  readonly #signal: AbortSignal;
  /** As it was read last; null while it was not, and where there is none any longer. */
  #shown: Run | null = null;
  #pages: RunPage[] = [];
  #pulse = atRest;
  #isElsewhere = false;
  #isBroken = false;
  /** What has changed since it was last read; null for all pages. */
  #changed: Set<number> | null = null;
  #isReading = false;
  #isAsked = false;

  constructor(
    run: string,
    store: RunStore,
    onProgress: (progress: RunProgress) => void,
    signal: AbortSignal,
  ) {
    this.#run = run;
    this.#store = store;
    this.#onProgress = onProgress;
    this.#signal = signal;
  }

  take(notice: RunNotice): void {
    if (notice.run !== this.#run) return;
    if (notice.kind === 'pulse') this.#pulse = notice.pulse;
    else if (notice.positions === null) this.#changed = null;
    else notice.positions.forEach((position) => this.#changed?.add(position));
    this.ask();
  }

  setElsewhere(isElsewhere: boolean): void {
    this.#isElsewhere = isElsewhere;
    this.ask();
  }

  setBroken(): void {
    this.#isBroken = true;
    this.ask();
  }

  /** Has it shown soon. */
  ask(): void {
    this.#isAsked = true;
    if (!this.#isReading) void this.#showAll();
  }

  async #showAll(): Promise<void> {
    this.#isReading = true;
    while (this.#isAsked && !this.#signal.aborted) {
      this.#isAsked = false;
      // What cannot be read now is read with the next change.
      await this.#show();
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
    this.#isReading = false;
  }

  async #show(): Promise<void> {
    const unread = await this.#readAll();
    if (this.#shown === null || this.#signal.aborted) return;
    const { problem: told, ...pulse } = this.#pulse;
    const problem = told ?? unread ?? (this.#isBroken && !this.#isElsewhere ? cannotWork : undefined);
    // Where nothing can be stored, neither can be that the run is paused.
    const isPaused = told !== undefined && this.#shown.state === 'running';
    const run: Run = isPaused ? { ...this.#shown, state: 'paused' } : this.#shown;
    this.#onProgress({
      ...{ run, pages: this.#pages, ...pulse, elsewhere: this.#isElsewhere },
      ...(problem !== undefined && { problem }),
    });
  }

  /** Reads what has changed; says why where nothing can be read, and what was read before then stays. */
  async #readAll(): Promise<Localized | undefined> {
    try {
      this.#shown = (await this.#store.run(this.#run)) ?? null;
      await this.#read();
      return undefined;
    } catch (error) {
      return error instanceof StoreFailure ? error.text : cannotStore;
    }
  }

  async #read(): Promise<void> {
    const changed = this.#changed;
    this.#changed = new Set();
    try {
      if (changed === null) {
        this.#pages = [...(await this.#store.pagesOf(this.#run))];
      } else if (changed.size > 0) {
        const read = await Promise.all(
          [...changed].map((position) => this.#store.pageAt(this.#run, position)),
        );
        const byPosition = new Map(
          read.flatMap((page) => (page === undefined ? [] : [[page.position, page]])),
        );
        this.#pages = this.#pages.map((page) => byPosition.get(page.position) ?? page);
      }
    } catch (error) {
      this.#changed = null;
      throw error;
    }
  }
}

/**
 * The control of a run by its store, and by the worker of the page it is steered from. What a person orders is stored
 * and told: whoever works on the run does it, in whatever page of the extension.
 */
export function steerRun(run: string, store: RunStore, worker: RunWorker): RunControl {
  return {
    follow(onProgress, signal) {
      const follower = new Follower(run, store, onProgress, signal);
      store.notices.listen((notice) => follower.take(notice), signal);
      worker.onElsewhere((isElsewhere) => follower.setElsewhere(isElsewhere), signal);
      worker.onBroken(() => follower.setBroken(), signal);
      follower.ask();
    },
    confirm: (wanted, pace) => store.confirm(run, wanted, pace),
    start: () => store.setState(run, 'running', 'start'),
    pause: () => store.setState(run, 'paused', 'pause'),
    stop: () => store.setState(run, 'stopped', 'stop'),
    async retry(positions) {
      await store.retry(run, positions);
      const state = (await store.run(run))?.state;
      if (state === 'paused' || state === 'stopped') worker.retry(positions);
    },
  };
}
