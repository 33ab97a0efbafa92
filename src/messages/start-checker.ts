import { browser } from 'wxt/browser';
import type { CheckerRequest } from './to-checker';

/**
 * Puts the checker and the style of its marks into a page.
 *
 * The style comes with the origin of the user, not of the page: it leaves the markup alone and the
 * page's own style sheets cannot overrule it.
 *
 * @param tabId a tab for which the extension has a host permission or was just invoked
 * @throws what the browser throws where it lets no extension in
 */
export async function startChecker(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.removeCSS({ target, files: ['marks.css'], origin: 'USER' }).catch(() => undefined);
  await browser.scripting.insertCSS({ target, files: ['marks.css'], origin: 'USER' });
  await browser.scripting.executeScript({ target, files: ['/checker.js'] });
}

/** Sends a request to the checker of a tab; rejects where none is running. */
export function askChecker(tabId: number, request: CheckerRequest): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, request, { frameId: 0 });
}
