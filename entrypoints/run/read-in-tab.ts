import { browser } from 'wxt/browser';
import type { CheckResult } from '../../src/check/check-result';
import { mergeFrames } from '../../src/messages/merge-frames';
import { askFrames, startCheckers } from '../../src/messages/page-frames';
import { withTab } from './left-tabs';

/** Between two looks at a page, in milliseconds. */
const pause = 500;
/** How long a page may take, from the opening of its tab. */
const timeLimit = 45_000;
/** How long a loaded page may take to show a report. */
const patience = 15_000;

/** Comes to its end after so many milliseconds, also in a page that nobody looks at. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Whether the page in a tab is there; what a new tab shows first is not. */
async function isLoaded(tabId: number): Promise<boolean> {
  const { status, url } = await browser.tabs.get(tabId);
  return status === 'complete' && url !== 'about:blank';
}

/** What the checkers in a tab make of its page; null where none has anything to say. */
async function look(tabId: number): Promise<CheckResult | null> {
  const frameIds = await startCheckers(tabId);
  // Marks would be of no use to anybody.
  const { frames } = await askFrames(tabId, frameIds, { type: 'check', mark: false });
  return mergeFrames(frames)?.result ?? null;
}

/** Whether a page says the same as before: its scripts have put everything in its place. */
function isSettled(before: CheckResult | null, now: CheckResult | null): boolean {
  if (before?.status !== 'checked' || now?.status !== 'checked') return false;
  return JSON.stringify(before.report) === JSON.stringify(now.report);
}

/**
 * Reads a page that needs its scripts: in a tab in the background, which is closed whatever happens.
 *
 * @throws Error where the page could not be read in time, and where it was given up
 */
export function readInTab(url: string, sleep: Sleep, signal: AbortSignal): Promise<CheckResult> {
  return withTab(url, async (tabId) => {
    const givenUp = new Promise<never>((_, reject) => {
      const giveUp = (): void => reject(new Error('given up'));
      if (signal.aborted) giveUp();
      else signal.addEventListener('abort', giveUp);
    });
    return Promise.race([givenUp, readTab(tabId, sleep, signal)]);
  });
}

async function readTab(tabId: number, sleep: Sleep, signal: AbortSignal): Promise<CheckResult> {
  const end = Date.now() + timeLimit;
  while (!(await isLoaded(tabId)) && Date.now() < end && !signal.aborted) await sleep(pause);
  const patienceEnd = Math.min(Date.now() + patience, end);
  let last: CheckResult | null = null;
  let failure: unknown;
  while (Date.now() < patienceEnd && !signal.aborted) {
    await sleep(pause);
    // Rejects where a person has closed the tab: nothing will come of it any more.
    await browser.tabs.get(tabId);
    try {
      const now: CheckResult | null = await look(tabId);
      if (now !== null && isSettled(last, now)) return now;
      last = now ?? last;
    } catch (error) {
      // The page may be on its way to another one.
      failure = error;
    }
  }
  if (last !== null) return last;
  throw failure instanceof Error ? failure : new Error('no checker said anything of the page');
}
