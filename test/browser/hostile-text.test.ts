import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sampleMarkup } from '../hostile/attacked';
import { hasTakenMarkup, markedUpList, markedUpReport, shortPayload } from '../hostile/text-attacks';
import { visit, type ExtensionChromium } from './harness/chromium';
import { watchFaults } from './harness/faults';
import type { FixtureServer } from './harness/fixture-server';
import { openPopup } from './harness/popup';
import { tabOf } from './harness/tab-of';
import { testWith } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';

const pages = { report: markedUpReport(sampleMarkup('several-errors')), list: markedUpList() };

const test = testWith(pages)
  .extend('watch', { scope: 'file' }, ({ browser }) => watchFaults(browser))
  .extend('report', { scope: 'file' }, ({ browser, server }) => openReport(browser, server));

/** Opens the report at an address that is markup too, and waits until it was checked. */
async function openReport(browser: ExtensionChromium, server: FixtureServer): Promise<Page> {
  const page = await visit(browser, `${server.address('report')}?a="><img src=x onerror=canary=1>`);
  await badgeOnceChecked(browser, page);
  return page;
}

/** Pages that show the report, and what they show of it: the history keeps names in Han letters alone. */
const shown: Readonly<Record<string, string>> = {
  'popup.html': shortPayload,
  'sidepanel.html': shortPayload,
  'report.html': shortPayload,
  'history.html': '临山县人民政府',
};

describe.each(Object.entries(shown))('%s', (path, text) => {
  test('shows what a page says as text', async ({ browser, report, watch }) => {
    const tab = await tabOf(browser, report);
    const page = await visit(browser, `chrome-extension://${browser.extensionId}/${path}?tab=${tab}`);
    await page.getByText(text).first().waitFor();
    expect(await page.evaluate(hasTakenMarkup)).toBe(false);
    expect(await watch.faults()).toEqual([]);
    await page.close();
  });
});

test('a run shows links into code as nothing that can be followed', async ({ browser, server, watch }) => {
  const list = await visit(browser, server.address('list'));
  const popup = await openPopup(browser, list);
  const opened = browser.context.waitForEvent('page');
  await popup.click('检查本页链接的年报');
  const page = await opened;
  await page.getByText('青禾县审计局').first().waitFor();
  const addresses = await page
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => ('href' in link ? new URL(String(link.href)).protocol : '')));
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((protocol) => !['http:', 'chrome-extension:'].includes(protocol))).toEqual([]);
  expect(await page.evaluate(hasTakenMarkup)).toBe(false);
  expect(await watch.faults()).toEqual([]);
});
