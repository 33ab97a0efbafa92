import { browser } from 'wxt/browser';
import { ownPages } from './own-pages';
import type { TargetTab } from './target-tab';

/** Opens the page on which the report checked in a tab can be printed and exported; nothing where there is no tab. */
export async function openReport(target: TargetTab): Promise<void> {
  const tabId = await target.id();
  if (tabId === null) return;
  await browser.tabs.create({ url: browser.runtime.getURL(ownPages.report(tabId)) });
}
