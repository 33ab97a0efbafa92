import { setTimeout as pause } from 'node:timers/promises';
import { visit, type ExtensionChromium } from '../../browser/harness/chromium';
import { badgeOnceChecked } from '../../browser/harness/toolbar';

/** After that time a page that has been checked is at rest, in milliseconds. */
const rest = 1000;

/** Opens a page until it is checked, marked and at rest, and closes it. */
export async function visitUntilRest(browser: ExtensionChromium, address: string): Promise<void> {
  const page = await visit(browser, address);
  await badgeOnceChecked(browser, page);
  await pause(rest);
  await page.close();
}
