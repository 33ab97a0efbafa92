import type { browser as extensionApi } from 'wxt/browser';
import type { ExtensionChromium } from './chromium';
import { until } from './until';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

/**
 * Waits until the page for new users has been opened, if not now then by an earlier start with the same profile, and
 * closes it, so that a test begins with the window that it expects.
 */
export async function closeFirstPage({ worker }: ExtensionChromium): Promise<void> {
  await until('the page for new users', () =>
    worker.evaluate(async () => {
      const { 'firstRun.shown': shown } = await chrome.storage.local.get('firstRun.shown');
      return shown === true ? true : null;
    }),
  );
  await worker.evaluate(async () => {
    const address = chrome.runtime.getURL('/welcome.html');
    const tabs = await chrome.tabs.query({});
    const first = tabs.filter(({ url, pendingUrl }) => (pendingUrl ?? url ?? '').startsWith(address));
    await chrome.tabs.remove(first.flatMap(({ id }) => id ?? []));
  });
}
