import { retryAfter } from './retry-after';

/** A way to make requests, as browsers have it. */
export type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** The clock, so that tests need not wait. */
export interface Clock {
  /** Moment in UTC milliseconds. */
  now(): number;
  /** Comes to its end after so many milliseconds, or as soon as the signal says so. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** An answer with a page, whole. */
export interface FetchedPage {
  readonly kind: 'page';
  readonly bytes: Uint8Array;
  /** The header `Content-Type`; null for none. */
  readonly contentType: string | null;
  /** The address at the end of all redirects. */
  readonly url: string;
}

/** What came of one request. */
export type Fetched =
  | FetchedPage
  /** The answer leads elsewhere; browsers do not say where to. */
  | { readonly kind: 'redirected' }
  | {
      readonly kind: 'answered';
      readonly status: number;
      /** Milliseconds for which the host asks to be left alone; null where it does not. */
      readonly retryAfter: number | null;
      readonly url: string;
    }
  | { readonly kind: 'timeout' | 'tooLarge' | 'unreachable' | 'redirectLoop' | 'noPermission' };

/** No page of a report is as large, in bytes. */
const largest = 32 * 1024 * 1024;

/** The body of an answer; null where it is too large. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > largest) {
      await reader.cancel();
      return null;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

async function readAnswer(response: Response, address: string, now: number): Promise<Fetched> {
  const { status, headers } = response;
  const url = response.url === '' ? address : response.url;
  if (!response.ok) {
    // The connection is given back; what the error page says is of no use.
    await response.body?.cancel();
    return { kind: 'answered', status, retryAfter: retryAfter(headers.get('Retry-After'), now), url };
  }
  const bytes = await bytesOf(response);
  if (bytes === null) return { kind: 'tooLarge' };
  return { kind: 'page', bytes, contentType: headers.get('Content-Type'), url };
}

/**
 * Why an address that leads elsewhere led to no page: to a host that may be asked but not read the browser still goes,
 * where nothing of the answer is wanted; in a circle or to where there is nobody it does not.
 */
async function whyLost(
  fetch: Fetch,
  url: string,
  options: RequestInit,
  isLate: () => boolean,
): Promise<Fetched> {
  try {
    const response = await fetch(url, { ...options, redirect: 'follow', mode: 'no-cors' });
    await response.body?.cancel();
    return { kind: response.type === 'opaque' ? 'noPermission' : 'unreachable' };
  } catch {
    return { kind: isLate() ? 'timeout' : 'redirectLoop' };
  }
}

/**
 * Makes one request, with an end to how long it takes, headers and body.
 *
 * @param redirect `manual` stops at an answer that leads elsewhere, `follow` goes there
 * @param timeLimit milliseconds
 * @param signal gives it up
 * @throws what the signal gives as its reason where it was given up
 */
export async function fetchPage(
  { fetch, clock }: { readonly fetch: Fetch; readonly clock: Clock },
  url: string,
  redirect: 'manual' | 'follow',
  timeLimit: number,
  signal: AbortSignal,
): Promise<Fetched> {
  signal.throwIfAborted();
  const end = new AbortController();
  const giveUp = (): void => end.abort(signal.reason);
  signal.addEventListener('abort', giveUp);
  const late = new AbortController();
  const rest = new AbortController();
  void clock.sleep(timeLimit, rest.signal).then(() => {
    if (rest.signal.aborted) return;
    late.abort();
    end.abort();
  });
  // As a person who opens the page; what the browser remembers of it may be old, so the host is asked whether it is.
  const options: RequestInit = {
    signal: end.signal,
    credentials: 'include',
    cache: 'no-cache',
    referrerPolicy: 'no-referrer',
  };
  try {
    const response = await fetch(url, { ...options, redirect });
    if (isRedirect(response)) {
      await response.body?.cancel();
      return redirect === 'manual'
        ? { kind: 'redirected' }
        : { kind: 'answered', status: response.status, retryAfter: null, url };
    }
    return await readAnswer(response, url, clock.now());
  } catch {
    signal.throwIfAborted();
    if (late.signal.aborted) return { kind: 'timeout' };
    if (redirect === 'manual') return { kind: 'unreachable' };
    return await whyLost(fetch, url, options, () => {
      signal.throwIfAborted();
      return late.signal.aborted;
    });
  } finally {
    rest.abort();
    signal.removeEventListener('abort', giveUp);
  }
}
