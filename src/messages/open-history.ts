import { browser } from 'wxt/browser';

/** Opens the history of all reports that were checked, in a tab of its own. */
export async function openHistory(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/history.html') });
}
