import { readableRoots } from '../table/sources/live-content';
import { suspectsReport } from './suspicion';
import { watchPage } from './watch-page';

/**
 * Looks whether the page is worth being read, now and after every change, until it is and somebody has been told.
 *
 * @param tell says so; gives whether there is nothing more to do, be it that all was done or that nobody is there any
 *   more. Where it gives false the page is looked at further, and it is told again.
 */
export function watchSuspicion(tell: () => Promise<boolean>): void {
  const watch = new AbortController();
  let telling = false;

  async function say(): Promise<void> {
    telling = true;
    const isDone = await tell();
    telling = false;
    if (isDone) watch.abort();
  }

  /** True while there is something of interest, so that the looks do not become rare. */
  function look(): boolean {
    if (telling) return true;
    if (!suspectsReport(document)) return false;
    void say();
    return true;
  }

  look();
  const roots = (): Iterable<Node> => readableRoots(document);
  watchPage({ roots, attributes: [], ignores: () => false, look }, watch.signal);
}
