import type { Clock, Fetch } from '../../src/run/fetch-page';

/** What a site does with a request. */
export interface Behaviour {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Milliseconds before the answer; never where it is infinite. */
  readonly delay?: number;
  /** Where it leads to. */
  readonly location?: string;
  /** Nobody is there. */
  readonly isDead?: boolean;
}

/** A request as the site saw it. */
export interface Seen {
  readonly url: string;
  readonly at: number;
  end: number;
}

/** Sites that answer as a browser's `fetch` shows it, and note what was asked of them. */
export class FakeSites {
  readonly seen: Seen[] = [];
  readonly #open = new Map<string, number>();
  /** The most requests that were open at once, by host. */
  readonly most = new Map<string, number>();
  readonly #clock: Clock;
  readonly #behave: (url: string, times: number) => Behaviour;
  /** Hosts whose answers the extension may not read. */
  readonly foreign = new Set<string>();

  /** @param behave says what an address does when it is asked for the so manieth time, from 1 */
  constructor(clock: Clock, behave: (url: string, times: number) => Behaviour) {
    this.#clock = clock;
    this.#behave = behave;
  }

  asked(url: string): Seen[] {
    return this.seen.filter((seen) => seen.url === url);
  }

  readonly fetch: Fetch = async (url, { redirect, mode, signal }) => {
    let address = url;
    for (let hops = 0; hops <= 20; hops += 1) {
      const behaviour = await this.#ask(address, signal ?? new AbortController().signal);
      if (behaviour.isDead === true) throw new TypeError('Failed to fetch');
      const isForeign = this.foreign.has(new URL(address).hostname);
      if (isForeign && mode !== 'no-cors') throw new TypeError('Failed to fetch');
      if (behaviour.location === undefined) return answerOf(address, behaviour, isForeign);
      if (redirect === 'manual')
        return fake(new Response(null), { type: 'opaqueredirect', url: '', ok: false });
      address = new URL(behaviour.location, address).href;
    }
    throw new TypeError('Failed to fetch');
  };

  async #ask(url: string, signal: AbortSignal): Promise<Behaviour> {
    const { hostname } = new URL(url);
    const seen = { url, at: this.#clock.now(), end: Infinity };
    this.seen.push(seen);
    const open = (this.#open.get(hostname) ?? 0) + 1;
    this.#open.set(hostname, open);
    this.most.set(hostname, Math.max(this.most.get(hostname) ?? 0, open));
    try {
      const behaviour = this.#behave(url, this.asked(url).length);
      const { delay = 20 } = behaviour;
      if (Number.isFinite(delay)) await this.#clock.sleep(delay, signal);
      else await new Promise((resolve) => signal.addEventListener('abort', resolve));
      if (signal.aborted) throw new DOMException('aborted', 'AbortError');
      return behaviour;
    } finally {
      seen.end = this.#clock.now();
      this.#open.set(hostname, (this.#open.get(hostname) ?? 1) - 1);
    }
  }
}

function fake(response: Response, shown: { type: string; url: string; ok?: boolean }): Response {
  for (const [name, value] of Object.entries(shown)) Object.defineProperty(response, name, { value });
  return response;
}

function answerOf(
  url: string,
  { status = 200, headers = {}, body = '' }: Behaviour,
  isForeign: boolean,
): Response {
  const content = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const response = new Response(new Uint8Array(content), { status, headers });
  return fake(response, isForeign ? { type: 'opaque', url: '' } : { type: 'basic', url });
}
