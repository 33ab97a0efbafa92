import { HostPlaces, type Politeness } from './host-places';
import type { RunPulse } from './run-notice';
import { restOf } from './rest-time';
import { hostOf, type MovedSites, type RunTask } from './run-task';

/** Tabs open at a time. */
const mostTabs = 2;

interface Measured {
  pages: number;
  milliseconds: number;
}

/** The pages of a run that wait, and those that are under way: which may begin, host by host. */
export class RunQueue {
  readonly places: HostPlaces;
  readonly #politeness: Politeness;
  #waiting: RunTask[] = [];
  readonly #underWay = new Map<number, RunTask>();
  /** When each host was last given a turn, so that the others come first. */
  readonly #turns = new Map<string, number>();
  #turn = 0;
  readonly #measured = new Map<string, Measured>();

  constructor(politeness: Politeness) {
    this.#politeness = politeness;
    this.places = new HostPlaces(politeness);
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0 && this.#underWay.size === 0;
  }

  /** Puts a task at the end. */
  add(task: RunTask): void {
    this.#waiting.push(task);
  }

  /** The pages that wait or are under way. */
  positions(): ReadonlySet<number> {
    return new Set([...this.#underWay.keys(), ...this.#waiting.map(({ page }) => page.position)]);
  }

  drop(isDropped: (task: RunTask) => boolean): void {
    this.#waiting = this.#waiting.filter((task) => !isDropped(task));
  }

  /** Has the pages of sites that have moved asked for where they are now. */
  readdress(moved: MovedSites): void {
    this.#waiting = this.#waiting.map((task) =>
      task.step === 'ask' ? { ...task, address: moved.now(task.address) } : task,
    );
  }

  /** The tasks that begin now; their places at the hosts are taken. */
  takeStartable(now: number): RunTask[] {
    const taken: RunTask[] = [];
    for (let next = this.#next(now); next !== undefined; next = this.#next(now)) {
      this.#take(next);
      taken.push(next);
    }
    return taken;
  }

  #take(task: RunTask): void {
    const host = hostOf(task.address);
    this.#waiting = this.#waiting.filter((waiting) => waiting !== task);
    this.#underWay.set(task.page.position, task);
    this.#turn += 1;
    this.#turns.set(host, this.#turn);
    if (task.step === 'follow') this.places.startRoaming(host);
    else this.places.start(host);
  }

  #next(now: number): RunTask | undefined {
    // What has arrived is read and stored before more is asked for: a browser that is killed loses little.
    if (this.#underWay.size >= this.#politeness.inAll) return undefined;
    const due = this.#waiting.filter(({ notBefore }) => notBefore <= now);
    const roaming = due.find(
      ({ step, address }) => step === 'follow' && this.places.mayAwaitRoaming(hostOf(address), now),
    );
    if (roaming !== undefined && this.places.mayStartRoaming(hostOf(roaming.address), now)) return roaming;
    const tabs = [...this.#underWay.values()].filter(({ step }) => step === 'openInTab').length;
    let best: RunTask | undefined;
    for (const task of due) {
      if (task.step === 'follow' || (task.step === 'openInTab' && tabs >= mostTabs)) continue;
      if (!this.places.mayStart(hostOf(task.address), now, roaming !== undefined)) continue;
      if (best === undefined || this.#turnOf(task) < this.#turnOf(best)) best = task;
    }
    return best;
  }

  #turnOf({ address }: RunTask): number {
    return this.#turns.get(hostOf(address)) ?? 0;
  }

  /** A request has come to its end. @param reached the host where it arrived; null where that is not known */
  endRequest(task: RunTask, reached: string | null, now: number): void {
    if (task.step === 'follow') this.places.endRoaming(reached, now);
    else this.places.end(hostOf(task.address), now);
  }

  /** Nothing more is done with a task for now. */
  leave({ page }: RunTask): void {
    this.#underWay.delete(page.position);
  }

  /** Takes in how long a finished page has taken. */
  measure({ page, spent }: RunTask): void {
    const host = hostOf(page.link.url);
    const { pages, milliseconds } = this.#measured.get(host) ?? { pages: 0, milliseconds: 0 };
    this.#measured.set(host, { pages: pages + 1, milliseconds: milliseconds + spent });
  }

  /** The next moment at which something may begin that may not yet; null for none. */
  nextMoment(now: number): number | null {
    const moments = this.#waiting.map(({ step, address, notBefore }) =>
      Math.max(notBefore, this.places.moment(hostOf(address)), step === 'follow' ? this.places.allOpen() : 0),
    );
    const later = moments.filter((moment) => moment > now);
    return later.length === 0 ? null : later.reduce((first, moment) => Math.min(first, moment));
  }

  pulse(now: number): RunPulse {
    return {
      underWay: [...this.#underWay.keys()].sort((one, other) => one - other),
      waitingHosts: this.places.waiting(now),
      rest: this.places.isOffline ? null : this.#rest(now),
      offline: this.places.isOffline,
    };
  }

  #rest(now: number): number | null {
    const left = new Map<string, number>();
    for (const { page } of [...this.#waiting, ...this.#underWay.values()]) {
      const host = hostOf(page.link.url);
      left.set(host, (left.get(host) ?? 0) + 1);
    }
    if (left.size === 0) return 0;
    const measured = [...this.#measured]
      .filter(([host]) => !left.has(host))
      .map(([host]) => [host, 0] as const);
    const hosts = [...left, ...measured].map(([host, count]) => {
      const known = this.#measured.get(host);
      return {
        left: count,
        mean: known === undefined ? null : known.milliseconds / known.pages,
        limit: this.places.limitOf(host),
        wait: Math.max(0, this.places.moment(host) - now),
      };
    });
    return restOf(hosts, this.#politeness.pause, this.#politeness.inAll);
  }
}
