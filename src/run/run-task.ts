import type { RunPage } from './run-record';

/** What is to be done next with a page: `follow` is the request that goes where an answer leads. */
type TaskStep = 'ask' | 'follow' | 'openInTab';

/** A page of a run that is not finished. */
export interface RunTask {
  readonly page: RunPage;
  readonly step: TaskStep;
  /** Where it is asked for. */
  readonly address: string;
  readonly attempts: number;
  /** Not before this moment in UTC milliseconds. */
  readonly notBefore: number;
  /** Milliseconds that its requests have taken. */
  readonly spent: number;
}

/** The first step of a page that waits; one whose scripts are known to be needed is not asked for again. */
export function taskOf(page: RunPage): RunTask {
  const isForTab = page.readBy === 'tab';
  return {
    page,
    step: isForTab ? 'openInTab' : 'ask',
    address: isForTab && page.finalUrl !== undefined ? page.finalUrl : page.link.url,
    attempts: page.attempts,
    notBefore: 0,
    spent: 0,
  };
}

function addressOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** The name of the host in an address, without its port; the text itself where it is no address. */
export function hostOf(url: string): string {
  return addressOf(url)?.hostname ?? url;
}

/** Whole sites that have moved, learned from the redirects of single pages. */
export class MovedSites {
  readonly #origins = new Map<string, string>();

  /** Takes in that a page at one address was found at another. */
  learn(asked: string, found: string): void {
    const [from, to] = [addressOf(asked), addressOf(found)];
    if (from === null || to === null || from.origin === to.origin) return;
    const isSamePage = from.pathname === to.pathname && from.search === to.search;
    // Of a page that has moved by itself nothing can be told of others; `/` is where sites send everybody.
    if (isSamePage && from.pathname !== '/') this.#origins.set(from.origin, to.origin);
  }

  /** Where a page of that address is to be asked for, so that its redirect need not be followed again. */
  now(url: string): string {
    const address = addressOf(url);
    const origin = address === null ? undefined : this.#origins.get(address.origin);
    return address === null || origin === undefined ? url : origin + address.pathname + address.search;
  }
}
