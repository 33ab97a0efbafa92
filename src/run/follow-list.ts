import type { Localized } from '../language/language';
import type { ListPage } from '../portal/report-link';
import { addLinks } from './create-run';
import { failureOf } from './failures';
import { fetchPage, type Clock, type Fetch, type FetchedPage } from './fetch-page';
import type { Locks } from './locks';
import type { ReadList } from './read-list';
import type { RunFailure, RunPace } from './run-record';
import type { RunStore } from './run-store';
import { runLock } from './work-on-run';

/** How far the further pages of a list have been read. */
export interface ListProgress {
  /** Pages read so far, without the first one. */
  readonly read: number;
  /** Links found on them that the run did not have. */
  readonly added: number;
}

/** How reading the further pages of a list came to its end. */
export interface ListOutcome extends ListProgress {
  /** `failed`: a page could not be had, and `reason` says why. `stopped`: by the signal. */
  readonly end: 'last' | 'limit' | 'failed' | 'stopped';
  readonly reason?: Localized;
}

/** What following a list needs of the world around. */
export interface ListPorts {
  readonly store: RunStore;
  readonly fetch: Fetch;
  readonly clock: Clock;
  mayRead(url: string): Promise<boolean>;
  /** Reads a list page that was fetched; throws UnusableFile for what is no page. */
  read(page: FetchedPage): ReadList;
  /** Reads a list page in a tab in the background, which runs its scripts. */
  readInTab(url: string, timeLimit: number, signal: AbortSignal): Promise<ListPage>;
}

/** A host that wants to be left alone for longer than this is not waited for, in milliseconds. */
const longestWait = 60_000;

/** How long a host is left alone that does not say for how long, in milliseconds. */
const usualWait = 5_000;

/** Said where another run asks websites at the moment. */
const isBusy: Localized = {
  'zh-CN': '另一批检查正在进行，为免同时访问网站过多，没有读取后续列表页。请等它完成或将它暂停后再试。',
  en: 'The further pages were not read because another run is under way, and websites are not to be asked by two at once; wait for it to finish, or pause it, and try again.',
};

type Had = { readonly list: ListPage } | { readonly failure: RunFailure };

/**
 * Reads the further pages of the list that a run was started from, one after another with the run's pause between
 * them, and adds their links to the run.
 *
 * @param limit how many pages at most
 * @throws Error where the run is gone, has been started, or cannot be stored
 */
export async function followList(
  ports: ListPorts,
  run: string,
  limit: number,
  onProgress: (progress: ListProgress) => void,
  signal: AbortSignal,
): Promise<ListOutcome> {
  const { store, clock } = ports;
  let progress: ListProgress = { read: 0, added: 0 };
  const seen = new Set<string>();
  try {
    for (;;) {
      const stored = await store.run(run);
      if (stored === undefined) throw new Error('the run is gone');
      const { next, pace, url } = stored;
      if (next === undefined) return { ...progress, end: 'last' };
      if (progress.read >= limit) return { ...progress, end: 'limit' };
      signal.throwIfAborted();
      if (progress.read > 0) await clock.sleep(pace.pause, signal);
      const had = await listAt(ports, next, pace, signal);
      signal.throwIfAborted();
      if ('failure' in had) return { ...progress, end: 'failed', reason: had.failure.text };
      seen.add(url).add(next);
      // A list that leads back to where it was would never end.
      const leadsOn = had.list.next !== null && !seen.has(had.list.next);
      const added = await addLinks(store, run, leadsOn ? had.list : { ...had.list, next: null });
      progress = { read: progress.read + 1, added: progress.added + added };
      onProgress(progress);
    }
  } catch (error) {
    if (signal.aborted) return { ...progress, end: 'stopped' };
    throw error;
  }
}

/**
 * The same while no run asks websites for pages; where one does, nothing is read and the outcome says so.
 *
 * @throws as `followList` does
 */
export function followListAlone(
  locks: Locks,
  ...[ports, run, limit, onProgress, signal]: Parameters<typeof followList>
): Promise<ListOutcome> {
  return locks.request(runLock, { ifAvailable: true }, (lock) =>
    lock === null
      ? Promise.resolve({ read: 0, added: 0, end: 'failed', reason: isBusy })
      : followList(ports, run, limit, onProgress, signal),
  );
}

async function listAt(ports: ListPorts, url: string, pace: RunPace, signal: AbortSignal): Promise<Had> {
  if (!(await ports.mayRead(url))) return { failure: failureOf('noPermission') };
  for (let attempt = 1; ; attempt += 1) {
    const fetched = await fetchPage(ports, url, 'follow', pace.timeLimit, signal);
    if (fetched.kind === 'page') return listIn(ports, fetched, pace, signal);
    const failure = failureIn(fetched);
    const wait = fetched.kind === 'answered' ? (fetched.retryAfter ?? usualWait) : usualWait;
    const isPassing = ['timeout', 'serverError', 'refused', 'unreachable'].includes(failure.code);
    if (!isPassing || attempt >= pace.attempts || wait > longestWait) return { failure };
    await ports.clock.sleep(Math.max(wait, pace.pause), signal);
    signal.throwIfAborted();
  }
}

async function listIn(
  ports: ListPorts,
  fetched: FetchedPage,
  pace: RunPace,
  signal: AbortSignal,
): Promise<Had> {
  let found: ReadList;
  try {
    found = ports.read(fetched);
  } catch {
    return { failure: failureOf('notReadable') };
  }
  if (found.list.links.length > 0 || !found.mayLackParts) return found;
  try {
    return { list: await ports.readInTab(fetched.url, pace.timeLimit, signal) };
  } catch {
    signal.throwIfAborted();
    return { failure: failureOf('tabFailed') };
  }
}

function failureIn(fetched: Exclude<Awaited<ReturnType<typeof fetchPage>>, FetchedPage>): RunFailure {
  switch (fetched.kind) {
    case 'answered': {
      const { status } = fetched;
      if (status === 404 || status === 410) return failureOf('notFound', status);
      return failureOf(status >= 500 ? 'serverError' : 'refused', status);
    }
    case 'tooLarge':
      return failureOf('notReadable');
    case 'redirected':
      return failureOf('redirectLoop');
    default:
      return failureOf(fetched.kind);
  }
}
