import type { Page } from 'playwright-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionChromium } from './chromium';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

/**
 * The id of the tab that shows a page.
 *
 * @throws Error where no tab shows its address
 */
export async function tabOf({ worker }: ExtensionChromium, page: Page): Promise<number> {
  const id = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}
