import { expect, test } from 'vitest';
import { errorCount, expectationOf } from '../browser/harness/expectation';
import { launchFirefoxDriver } from './firefox-driver';
import { clickButton, textOf, textsOf, waitForText } from './page-actions';
import { openPortal, openReport } from './portal';

// Chromium asks in a window of its own, which nobody can answer here; Firefox can be told to take it for answered.
test('in Firefox, a host outside the government domain is entered once it is allowed', async () => {
  const portal = await openPortal(launchFirefoxDriver);
  try {
    const { state, tabId } = await openReport(portal, 'frame-of-another-domain');
    const popup = await portal.driver.openOwnPage(`popup.html?tab=${tabId}`);
    await clickButton(popup, '检查本页');
    await waitForText(popup, 'intranet.test');
    expect(await textsOf(popup, 'button.finding')).toEqual([]);
    await clickButton(popup, '允许读取并检查');
    await state.waitForBadge(tabId, String(errorCount(expectationOf('wrong-column'))));
    expect(await textOf(popup)).not.toContain('intranet.test');
  } finally {
    await portal.close();
  }
});
