import { browser, type Browser } from 'wxt/browser';
import { requestCheck } from './checks';
import { requestRun } from './runs';

/** What a click on each item of the context menu does, by the id of the item. */
const actions: ReadonlyMap<string | number, (tab: Browser.tabs.Tab | undefined) => void> = new Map([
  ['check-page', requestCheck],
  ['check-links', requestRun],
]);

/** Made anew whenever the background page starts: browsers differ in whether they keep it. */
export async function addMenuItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'check-page',
    title: browser.i18n.getMessage('menuCheckPage'),
    contexts: ['page', 'selection', 'frame'],
  });
  browser.contextMenus.create({
    id: 'check-links',
    title: browser.i18n.getMessage('menuCheckLinks'),
    contexts: ['page', 'frame'],
  });
}

/**
 * Does what a person chose in the menu.
 *
 * @param ready what an earlier background page left is dealt with
 */
export function followMenus(ready: Promise<unknown>): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const action = actions.get(menuItemId);
    if (action !== undefined) void ready.then(() => action(tab));
  });
}
