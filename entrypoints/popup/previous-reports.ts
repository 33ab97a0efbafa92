import { browser } from 'wxt/browser';
import { originOf } from '../../src/messages/host-permissions';
import type { TargetTab } from '../../src/messages/target-tab';
import { previousProblems, type PreviousAnswer } from '../../src/portal/previous-answer';
import { previousLinksSchema, type PreviousLinks } from '../../src/portal/report-link';
import type { PreviousReports } from '../../src/ui/previous/services';

/** So long a person waits for a report, in milliseconds. */
const patience = 20_000;

/** What the frames of a page link; the report may stand in one and the path to its column in another. */
async function linksOfPage(tabId: number): Promise<PreviousLinks> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, files: ['/previous-links.js'] });
  const read = [...frames]
    .sort((one, other) => one.frameId - other.frameId)
    .flatMap(({ result }) => {
      const links = previousLinksSchema.safeParse(result);
      return links.success ? [links.data] : [];
    });
  if (read.length === 0) throw new Error('no frame has told its links');
  return { reports: read.flatMap(({ reports }) => reports), lists: read.flatMap(({ lists }) => lists) };
}

/** Work that ends when it is called off, after a time, or when it is done; its signal says which of the first two. */
async function withinPatience(
  signal: AbortSignal,
  work: (ending: AbortSignal) => Promise<PreviousAnswer>,
): Promise<PreviousAnswer> {
  const ending = new AbortController();
  const cancel = (): void => ending.abort('cancelled');
  const timer = setTimeout(() => ending.abort('timeout'), patience);
  signal.addEventListener('abort', cancel);
  try {
    return await work(ending.signal);
  } catch {
    return { kind: 'failed', text: previousProblems.page };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

/**
 * Last year's reports for the page of a tab. Reader and parser are loaded when they are first asked for.
 *
 * @param target the tab
 */
export function previousReportsOf(target: TargetTab): PreviousReports {
  return {
    find: (report, signal) =>
      withinPatience(signal, async (ending) => {
        const tabId = await target.id();
        if (tabId === null) return { kind: 'failed', text: previousProblems.page };
        const [links, { findLastYear }] = await Promise.all([linksOfPage(tabId), import('./find-last-year')]);
        return findLastYear(report, links, ending);
      }),
    parse: (text, report) =>
      withinPatience(new AbortController().signal, async () => {
        const { lastYearFromText } = await import('./find-last-year');
        return lastYearFromText(text, report);
      }),
    allow: (host) => browser.permissions.request({ origins: [originOf(host)] }).catch(() => false),
  };
}
