import type { Clock } from '../../src/run/fetch-page';

interface Sleeper {
  readonly until: number;
  wake(): void;
}

/** A turn of the event loop, so that everything that can go on without time passing has gone on. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** So many turns without anybody falling asleep or waking up, and nothing goes on any more. */
const quietTurns = 6;

/** A clock whose time passes only where everybody waits for it. */
export class FakeClock implements Clock {
  #now = Date.UTC(2026, 0, 20, 8);
  #sleepers = new Set<Sleeper>();
  #stirred = 0;
  /** What goes on outside the clock, such as a change of the database. */
  busy = 0;

  now(): number {
    return this.#now;
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    this.#stirred += 1;
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#stirred += 1;
        this.#sleepers.delete(sleeper);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { until: this.#now + milliseconds, wake };
      if (signal.aborted) wake();
      else {
        this.#sleepers.add(sleeper);
        signal.addEventListener('abort', wake);
      }
    });
  }

  /** Lets everything go on that needs no time. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; quiet += 1) {
      const before = this.#stirred;
      await turn();
      if (this.#stirred !== before || this.busy > 0) quiet = 0;
    }
  }

  /** Lets time pass until a promise has come to its end, or everybody waits for something else than time. */
  async until(ended: Promise<unknown>): Promise<void> {
    const end = new AbortController();
    void ended.finally(() => end.abort());
    do await this.settle();
    while (!end.signal.aborted && this.pass());
  }

  /** Goes to the next moment for which somebody waits; says whether there is one. */
  pass(): boolean {
    const next = Math.min(...[...this.#sleepers].map(({ until }) => until));
    if (!Number.isFinite(next)) return false;
    this.#now = Math.max(this.#now, next);
    for (const sleeper of [...this.#sleepers]) if (sleeper.until <= this.#now) sleeper.wake();
    return true;
  }
}
