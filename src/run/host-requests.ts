import type { Locks } from './locks';
import { hostOf } from './run-task';

/** So many requests at once to a host, of all pages of the extension together. */
const places = [1, 2];

/**
 * Does work that asks the host of an address for something, once one of its places is free: a run and a person who reads
 * a single page meanwhile ask a host for no more than a run alone.
 *
 * @param work holds the place until it has come to its end
 * @param signal gives up waiting
 * @throws what the work throws; where it was given up before, Error with the reason of the signal as its cause
 */
export function atHost<Result>(
  locks: Locks,
  url: string,
  work: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    let isTaken = false;
    const giveUp = (): void => {
      waiting.abort();
      if (!isTaken) reject(new Error('given up', { cause: signal.reason }));
    };
    if (signal.aborted) {
      giveUp();
      return;
    }
    signal.addEventListener('abort', giveUp, { signal: waiting.signal });
    const take = async (): Promise<void> => {
      // Both places may be had in the same moment.
      if (isTaken) return;
      isTaken = true;
      waiting.abort();
      await work().then(resolve, reject);
    };
    for (const place of places) {
      const name = `gouji request ${hostOf(url)} ${String(place)}`;
      locks.request(name, { signal: waiting.signal }, take).catch((error: unknown) => {
        if (!isTaken) reject(error instanceof Error ? error : new Error(String(error)));
      });
    }
  });
}
