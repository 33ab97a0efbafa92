import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchChromium, launchWithExtension, visit, type Chromium } from '../../browser/harness/chromium';
import { serveFixtures } from '../../browser/harness/fixture-server';
import { badgeOnceChecked } from '../../browser/harness/toolbar';
import { longestBlockOf, withBlockWatch } from '../chromium/blocks';
import { fixtureMarkup } from '../fixture';
import { median } from '../measure';
import { growWordMarkup } from '../word-markup';

const loads = 3;

/** After that time a page that has been loaded and checked is at rest, in milliseconds. */
const rest = 1000;

/** The median of the longest block in some loads of a page, in milliseconds; then closes the browser. */
async function medianBlock<Browser extends Chromium>(
  browser: Browser,
  address: string,
  isReady: (browser: Browser, page: Page) => Promise<unknown>,
): Promise<number> {
  try {
    const blocks: number[] = [];
    // The first load of a fresh browser tells of the browser, not of the page.
    for (let load = 0; load <= loads; load += 1) {
      const page = await visit(browser, address);
      await isReady(browser, page);
      await pause(rest);
      if (load > 0) blocks.push(await longestBlockOf(page));
      await page.close();
    }
    return median(blocks);
  } finally {
    await browser.context.close();
  }
}

/**
 * By how much the extension lengthens the longest time, in milliseconds, that the main thread of a page
 * pasted from Word is blocked, from its loading until it is checked; 0 where it does not.
 *
 * @param size the least size of the page in bytes
 */
export async function longestBlock(size: number): Promise<number> {
  const markup = withBlockWatch(growWordMarkup(fixtureMarkup('word-paste'), size));
  const server = await serveFixtures({ 'large-word-paste': markup });
  const address = server.address('large-word-paste');
  try {
    const without = await medianBlock(await launchChromium(), address, () => Promise.resolve());
    const withExtension = await medianBlock(await launchWithExtension(), address, badgeOnceChecked);
    return Math.max(0, withExtension - without);
  } finally {
    await server.close();
  }
}
