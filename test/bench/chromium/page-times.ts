import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Chromium } from '../../browser/harness/chromium';

/** When something came about in a page, in milliseconds since its navigation began. */
interface PageTimes {
  /** The end of the page's own load. */
  readonly loaded: number;
  /** The first mark of a finding; null where none was asked for. */
  readonly marked: number | null;
}

/** Notes in the page itself when the first mark appears: a message to this process would take its own time. */
const noteFirstMark = `
  new MutationObserver((_, observer) => {
    window.firstMark = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributeFilter: ['data-gouji-severity'] });
`;

const timesSchema = z.object({ loaded: z.number(), marked: z.nullable(z.number()) });

/** A tab in which pages are loaded one after the other, as by somebody who goes from report to report. */
export interface TimedTab {
  /** The times of one load; `marks` tells whether to wait for marks. */
  load(address: string, marks: boolean): Promise<PageTimes>;
}

/** Opens a tab whose loads are timed. */
export async function openTimedTab({ context }: Chromium): Promise<TimedTab> {
  const page = await context.newPage();
  await page.addInitScript(noteFirstMark);
  return {
    async load(address, marks) {
      await page.goto(address, { waitUntil: 'load' });
      if (marks) await page.waitForFunction('window.firstMark !== undefined');
      return timesOf(page);
    },
  };
}

async function timesOf(page: Page): Promise<PageTimes> {
  await page.waitForFunction("performance.getEntriesByType('navigation')[0].loadEventEnd > 0");
  return timesSchema.parse(
    await page.evaluate(`({
      loaded: performance.getEntriesByType('navigation')[0].loadEventEnd,
      marked: window.firstMark ?? null,
    })`),
  );
}
