import { browser } from 'wxt/browser';
import { ownPages } from '../../src/messages/own-pages';
import { createRun } from '../../src/run/create-run';
import { openRunStore } from '../../src/run/run-store';
import { collectLinks } from './collect-links';

/** The complete address of a page of the extension. */
const addressOf = (page: string): string => new URL(page, browser.runtime.getURL('/run.html')).href;

/** What became of the wish to check the reports that a page links. */
export type StartOutcome = 'started' | 'noLinks' | 'private';

/**
 * Makes a run over the reports that the page in a tab links, and opens its page beside that tab; nothing is made where
 * there are none.
 *
 * @throws what the browser throws where it lets no extension into the page, or stores nothing
 */
export async function startRun(tabId: number): Promise<StartOutcome> {
  const tab = await browser.tabs.get(tabId);
  if (tab.incognito) return 'private';
  const list = await collectLinks(tabId);
  if (list.links.length === 0) return 'noLinks';
  const url = tab.url ?? list.links[0]?.url ?? '';
  const title = list.title.trim() === '' ? (tab.title ?? url) : list.title;
  const run = await createRun(openRunStore(), { ...list, title }, url);
  await browser.tabs.create({
    url: addressOf(ownPages.run(run.id)),
    windowId: tab.windowId,
    index: tab.index + 1,
  });
  return 'started';
}

/** Opens the list of all runs. */
export async function openRuns(): Promise<void> {
  await browser.tabs.create({ url: addressOf(ownPages.runs()) });
}
