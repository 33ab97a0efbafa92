import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from './harness/chromium';
import { longestPause } from './harness/large-page';
import { openPopup } from './harness/popup';
import { test as base } from './harness/test';
import { waitForChecks } from './harness/wait-for-checks';

const visits = 3;

/** The middle one of the pauses that several visits see. */
async function usualPause(open: () => Promise<Page>, look: (page: Page) => Promise<number>): Promise<number> {
  const pauses: number[] = [];
  for (let visited = 0; visited < visits; visited++) {
    const page = await open();
    pauses.push(await look(page));
    await page.close();
  }
  return pauses.toSorted((one, other) => one - other)[(visits - 1) / 2] ?? NaN;
}

// The yardstick is the pause that the page makes by itself while it is read and laid out.
const test = base.extend('ownPause', { scope: 'file' }, async ({ bareBrowser, server }) =>
  usualPause(
    () => visit(bareBrowser, server.address('large-page')),
    async (page) => {
      const report = await visit(bareBrowser, server.address('clean-2021'));
      const pause = await longestPause(page);
      await report.close();
      return pause;
    },
  ),
);

test('a table of 20,000 rows that is no report stays responsive', async ({ browser, server, ownPause }) => {
  const pause = await usualPause(
    () => visit(browser, server.address('large-page')),
    async (page) => {
      await waitForChecks(browser, server);
      return longestPause(page);
    },
  );
  expect(pause).toBeLessThan(2 * ownPause);
});

test('checking it on demand makes no long pause either', async ({ browser, server, ownPause }) => {
  const pause = await usualPause(
    () => visit(browser, server.address('large-page')),
    async (page) => {
      await waitForChecks(browser, server);
      const popup = await openPopup(browser, page);
      await longestPause(page);
      await popup.click('检查本页');
      await popup.waitForButton('重新检查');
      await popup.close();
      return longestPause(page);
    },
  );
  expect(pause).toBeLessThan(2 * ownPause);
});
