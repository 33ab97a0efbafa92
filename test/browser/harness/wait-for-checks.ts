import { visit, type ExtensionChromium } from './chromium';
import type { FixtureServer } from './fixture-server';
import { badgeOnceChecked } from './toolbar';

/**
 * Waits until the extension has had its time with the pages opened before: a report opened after them
 * has been found and checked.
 */
export async function waitForChecks(browser: ExtensionChromium, server: FixtureServer): Promise<void> {
  const report = await visit(browser, server.address('clean-2021', 'later.test.gov.cn'));
  await badgeOnceChecked(browser, report);
  await report.close();
}
