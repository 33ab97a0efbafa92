import { browser } from 'wxt/browser';
import type { ListPage } from '../../src/portal/report-link';
import { collectLinks } from './collect-links';
import { withTab } from './left-tabs';

/** Between two looks at a page that is still being built, in milliseconds. */
const pause = 500;

/** How long a loaded page may take to show its links, in milliseconds. */
const patience = 8_000;

/**
 * Reads a list page that is built by script: opens it in a tab in the background, looks until its links are there or
 * the time is over, and closes the tab whatever happens.
 *
 * @param timeLimit milliseconds for the page to load
 * @throws what the browser throws where it lets no extension into the page
 */
export function listInTab(url: string, timeLimit: number, signal: AbortSignal): Promise<ListPage> {
  return withTab(url, async (tabId) => {
    const sleep = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause));
    const isLoaded = async (): Promise<boolean> => {
      const tab = await browser.tabs.get(tabId);
      return tab.status === 'complete' && tab.url !== 'about:blank';
    };
    const loadEnd = Date.now() + timeLimit;
    while (Date.now() < loadEnd && !signal.aborted && !(await isLoaded())) await sleep();
    const end = Date.now() + patience;
    for (;;) {
      signal.throwIfAborted();
      const page = await collectLinks(tabId);
      if (page.links.length > 0 || Date.now() >= end) return page;
      await sleep();
    }
  });
}
