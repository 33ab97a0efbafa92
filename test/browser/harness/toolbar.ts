import type { Page } from 'playwright-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionChromium } from './chromium';
import { until } from './until';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

/** The text on the toolbar button while a page is in front; empty where there is none. */
export async function badgeOf({ worker }: ExtensionChromium, page: Page): Promise<string> {
  await page.bringToFront();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  });
}

/** Waits until the toolbar button says something of a page, and says what. */
export async function badgeOnceChecked(browser: ExtensionChromium, page: Page): Promise<string> {
  return until(`a badge on ${page.url()}`, async () => (await badgeOf(browser, page)) || null);
}

/** Presses the toolbar button on a page: the popup opens and the extension may read this tab. */
export async function pressToolbarButton(browser: ExtensionChromium, page: Page): Promise<void> {
  await page.bringToFront();
  const { targetInfos } = await browser.devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter((tab) => tab.url === page.url());
  const [tab] = tabs;
  if (tab === undefined || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${page.url()}`);
  await browser.devtools.send('Extensions.triggerAction', {
    id: browser.extensionId,
    targetId: tab.targetId,
  });
}
