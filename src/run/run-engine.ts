import type { Localized } from '../language/language';
import { cannotStore } from './failures';
import { takeStep, type StepContext } from './page-step';
import { ReportKeeper } from './report-keeper';
import type { RunPulse } from './run-notice';
import type { RunPorts } from './run-ports';
import { RunQueue } from './run-queue';
import type { Run } from './run-record';
import type { RunStore } from './run-store';
import { MovedSites, taskOf, type RunTask } from './run-task';
import { StoreFailure } from './store-failure';

/** Requests at a time to all hosts together. */
const inAll = 6;

/** Work on one run, from its start or from where it was left to its end or to a person's word. */
export class RunEngine {
  readonly #run: Run;
  readonly #store: RunStore;
  readonly #ports: RunPorts;
  /** The only pages that are worked on; null for all. */
  readonly #only: ReadonlySet<number> | null;
  readonly #onChange: () => void;
  readonly #queue: RunQueue;
  readonly #keeper: ReportKeeper;
  readonly #context: StepContext;
  readonly #moved = new MovedSites();
  readonly #stopped = new AbortController();
  readonly #working = new Set<Promise<void>>();
  #isEnding = false;
  #isChanged = false;
  #problem: Localized | null = null;
  #wake: () => void = () => undefined;

  /**
   * @param run as it is stored
   * @param only positions of the pages that are worked on; all that wait where it is left out
   * @param onChange called when something has begun or ended
   */
  constructor(
    run: Run,
    store: RunStore,
    ports: RunPorts,
    { only, onChange = () => undefined }: { only?: readonly number[]; onChange?: () => void } = {},
  ) {
    this.#run = run;
    this.#store = store;
    this.#ports = ports;
    this.#only = only === undefined ? null : new Set(only);
    this.#onChange = onChange;
    this.#queue = new RunQueue({ perHost: run.pace.perHost, pause: run.pace.pause, inAll });
    this.#keeper = new ReportKeeper(run.id, store, ports);
    this.#context = {
      ...{ run, store, ports, keeper: this.#keeper, moved: this.#moved },
      places: this.#queue.places,
      signal: this.#stopped.signal,
    };
  }

  /** What is under way is finished and stored. */
  pause(): void {
    this.#isEnding = true;
    this.#wake();
  }

  /** What is under way is given up. */
  stop(): void {
    this.#stopped.abort(new Error('the run was stopped'));
    this.pause();
  }

  /** Pages may have been made to wait again: they are looked for. */
  look(): void {
    this.#isChanged = true;
    this.#wake();
  }

  pulse(): RunPulse {
    const pulse = this.#queue.pulse(this.#ports.clock.now());
    return this.#problem === null ? pulse : { ...pulse, problem: this.#problem };
  }

  /**
   * Works until nothing waits any more, or until it is to end; never rejects. Where results cannot be stored the run is
   * paused and the pulse says so.
   */
  async work(): Promise<void> {
    const { id } = this.#run;
    const over = new AbortController();
    this.#ports.network.onOnline(() => this.#goOnline(), over.signal);
    try {
      for (const { host, until } of await this.#store.waits(id)) this.#queue.places.close(host, until);
      await this.#keeper.begin(await this.#store.pagesOf(id));
      do await this.#workOff();
      while (this.#goesOn() && !(await this.#isAtEnd()));
    } catch (error) {
      this.#giveUp(error);
    }
    await Promise.all(this.#working);
    over.abort();
    if (this.#problem !== null) await this.#store.setState(id, 'paused').catch(() => undefined);
    this.#onChange();
  }

  async #isAtEnd(): Promise<boolean> {
    await this.#keeper.settle();
    return (await this.#store.finishIfDone(this.#run.id)) || this.#only !== null;
  }

  #goesOn(): boolean {
    return !this.#isEnding;
  }

  async #workOff(): Promise<void> {
    await this.#takeUp();
    while (this.#goesOn() && !this.#queue.isEmpty) {
      if (this.#isChanged) await this.#takeUp();
      const woken = new AbortController();
      this.#wake = () => {
        woken.abort();
      };
      const now = this.#ports.clock.now();
      for (const task of this.#queue.takeStartable(now)) this.#begin(task);
      this.#onChange();
      if (this.#goesOn() && !this.#isChanged) await this.#rest(now, woken.signal);
    }
    await Promise.all(this.#working);
  }

  /**
   * Waits until something has ended or may begin.
   *
   * @param now the moment for which it was asked what may begin: a later one would pass over what may begin since
   */
  async #rest(now: number, woken: AbortSignal): Promise<void> {
    const moment = this.#queue.nextMoment(now);
    if (moment === null) await new Promise((resolve) => woken.addEventListener('abort', resolve));
    else await this.#ports.clock.sleep(moment - now, woken);
  }

  /** Brings the queue in step with what is stored. */
  async #takeUp(): Promise<void> {
    this.#isChanged = false;
    // A page that is finished while the store is read still waits in what was read.
    const known = this.#queue.positions();
    const waiting = await this.#store.waiting(this.#run.id);
    const positions = new Set(waiting.map(({ position }) => position));
    this.#queue.drop(({ page }) => !positions.has(page.position));
    for (const page of waiting) {
      const isWanted = this.#only === null || this.#only.has(page.position);
      if (isWanted && !known.has(page.position)) this.#queue.add(taskOf(page));
    }
    this.#queue.readdress(this.#moved);
  }

  #begin(task: RunTask): void {
    const ended = this.#take(task)
      // What a person gave up is no failure of the store.
      .catch((error: unknown) => {
        if (!this.#stopped.signal.aborted) this.#giveUp(error);
        this.#queue.leave(task);
      })
      .finally(() => {
        this.#working.delete(ended);
        this.#wake();
      });
    this.#working.add(ended);
  }

  async #take(task: RunTask): Promise<void> {
    const release = (reached: string | null): void => {
      this.#queue.endRequest(task, reached, this.#ports.clock.now());
      this.#wake();
    };
    const end = await takeStep(task, this.#context, release);
    this.#queue.leave(task);
    if (end.isFinished) this.#queue.measure(end.task);
    else this.#queue.add(end.task);
    this.#queue.readdress(this.#moved);
  }

  /** The computer has a network again: what waited for it begins at once. */
  #goOnline(): void {
    this.#queue.places.goOnline();
    this.#wake();
  }

  #giveUp(error: unknown): void {
    this.#problem = error instanceof StoreFailure ? error.text : cannotStore;
    this.stop();
  }
}
