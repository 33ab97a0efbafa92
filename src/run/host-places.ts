import type { WaitingHost } from './run-control';

interface Host {
  active: number;
  limit: number;
  /** The pause after the last request lasts until then. */
  pausedUntil: number;
  /** The host itself asked to be left alone until then. */
  closedUntil: number;
}

/** How many requests may be under way to one host and to all, and the pause between two to one host. */
export interface Politeness {
  readonly perHost: number;
  readonly inAll: number;
  /** Milliseconds. */
  readonly pause: number;
}

/**
 * Who may be asked now. A request that is redirected goes nobody knows where, since browsers do not tell before it has
 * arrived: it is to take a place at every host, so that none gets more requests at once than it may.
 */
export class HostPlaces {
  readonly #hosts = new Map<string, Host>();
  readonly #politeness: Politeness;
  /** The host of the request that may arrive anywhere. */
  #roaming: string | null = null;
  #inAll = 0;
  /** While the computer is offline: nobody is asked before that moment. */
  #offlineUntil: number | null = null;

  constructor(politeness: Politeness) {
    this.#politeness = politeness;
  }

  #of(name: string): Host {
    let host = this.#hosts.get(name);
    if (host === undefined) {
      host = { active: 0, limit: this.#politeness.perHost, pausedUntil: 0, closedUntil: 0 };
      this.#hosts.set(name, host);
    }
    return host;
  }

  /**
   * Whether a request to a host may begin.
   *
   * @param isAwaited whether a request that may arrive anywhere waits for a place at every host
   */
  mayStart(name: string, now: number, isAwaited = false): boolean {
    const host = this.#of(name);
    const taken = host.active + (this.#roaming === null ? 0 : 1) + (isAwaited ? 1 : 0);
    return this.#inAll < this.#politeness.inAll && taken < host.limit && this.moment(name) <= now;
  }

  /** Whether every host is open to a request that may arrive anywhere, were the requests under way at their end. */
  mayAwaitRoaming(name: string, now: number): boolean {
    const areOpen = [...this.#hosts.values()].every(({ closedUntil }) => closedUntil <= now);
    return this.#roaming === null && areOpen && this.moment(name) <= now;
  }

  mayStartRoaming(name: string, now: number): boolean {
    const haveRoom = [...this.#hosts.values()].every(({ active, limit }) => active < limit);
    return this.#inAll < this.#politeness.inAll && haveRoom && this.mayAwaitRoaming(name, now);
  }

  start(name: string): void {
    this.#of(name).active += 1;
    this.#inAll += 1;
  }

  startRoaming(name: string): void {
    this.#roaming = name;
    this.#inAll += 1;
  }

  end(name: string, now: number): void {
    this.#of(name).active -= 1;
    this.#inAll -= 1;
    this.#pause(name, now);
  }

  /** @param reached the host at which it arrived; null where that is not known */
  endRoaming(reached: string | null, now: number): void {
    if (this.#roaming !== null) this.#pause(this.#roaming, now);
    if (reached !== null) this.#pause(reached, now);
    this.#roaming = null;
    this.#inAll -= 1;
  }

  #pause(name: string, now: number): void {
    this.#of(name).pausedUntil = now + this.#politeness.pause;
  }

  /** Leaves a host alone until a moment. */
  close(name: string, until: number): void {
    const host = this.#of(name);
    host.closedUntil = Math.max(host.closedUntil, until);
  }

  /** The computer is offline: nobody is asked before that moment, at which it is tried. */
  goOffline(until: number): void {
    this.#offlineUntil = until;
  }

  /** Somebody could be reached, or is said to be again. */
  goOnline(): void {
    this.#offlineUntil = null;
  }

  get isOffline(): boolean {
    return this.#offlineUntil !== null;
  }

  /** From now on one request at a time to a host that has said it had too many. */
  slowDown(name: string): void {
    this.#of(name).limit = 1;
  }

  /** The moment before which no request to a host may begin. */
  moment(name: string): number {
    const { pausedUntil, closedUntil } = this.#of(name);
    return Math.max(pausedUntil, closedUntil, this.#offlineUntil ?? 0);
  }

  /** The moment from which on no host asks to be left alone. */
  allOpen(): number {
    return Math.max(0, ...[...this.#hosts.values()].map(({ closedUntil }) => closedUntil));
  }

  limitOf(name: string): number {
    return this.#of(name).limit;
  }

  /** Hosts that asked to be left alone. */
  waiting(now: number): WaitingHost[] {
    return [...this.#hosts].flatMap(([host, { closedUntil }]) =>
      closedUntil > now ? [{ host, until: closedUntil }] : [],
    );
  }
}
