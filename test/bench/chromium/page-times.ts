import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Chromium } from '../../browser/harness/chromium';

/** When something came about in a page, in milliseconds since its navigation began. */
export interface PageTimes {
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

/** The times of one load of a page in a tab of its own; `marks` tells whether to wait for marks. */
export async function pageTimes({ context }: Chromium, address: string, marks: boolean): Promise<PageTimes> {
  const page = await context.newPage();
  await page.addInitScript(noteFirstMark);
  await page.goto(address, { waitUntil: 'load' });
  if (marks) await page.waitForFunction('window.firstMark !== undefined');
  const times = await timesOf(page);
  await page.close();
  return times;
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
