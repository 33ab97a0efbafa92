import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sampleMarkup } from '../hostile/attacked';
import { attackingPages } from '../hostile/page-attacks';
import { visit } from './harness/chromium';
import { errorCount, expectationOf } from './harness/expectation';
import { watchFaults } from './harness/faults';
import { expectedMarks } from './harness/marks';
import { elementsInTree, marksInTree } from './harness/marks-in-tree';
import { testWith } from './harness/test';
import { badgeOf, badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

const fixture = 'wrong-column';
const expectation = expectationOf(fixture);
const errors = String(errorCount(expectation));
const pages = attackingPages(sampleMarkup(fixture));

/** Whether a page has one card more than it had by itself. */
async function hasCard(page: Page): Promise<boolean> {
  const own = page.url().includes('counterfeiting') ? 1 : 0;
  return (await elementsInTree(page, 'gouji-card')) > own;
}

const test = testWith(pages).extend('watch', { scope: 'file' }, ({ browser }) => watchFaults(browser));

describe.each(Object.keys(pages))('a page that is %s', (name) => {
  test('is read, counted and marked like any other, and nothing of ours fails', async ({
    browser,
    server,
    watch,
  }) => {
    const page = await visit(browser, server.address(name));
    expect(await badgeOnceChecked(browser, page)).toBe(errors);
    if (name !== 'tampering') expect(await marksInTree(page)).toEqual(expectedMarks(expectation));
    await page.keyboard.press('Alt+ArrowDown');
    await until('the card of the first finding', async () => ((await hasCard(page)) ? true : null));
    expect(await badgeOf(browser, page)).toBe(errors);
    expect(await watch.faults()).toEqual([]);
    await page.close();
  });
});
