import { afterAll, beforeAll, describe, test } from 'vitest';
import { errorCount, expectationOf } from '../browser/harness/expectation';
import { expectedMarks } from '../browser/harness/marks';
import { browserKinds } from './browser-kinds';
import { clickButton, waitForButton } from './page-actions';
import { openPortal, openReport, waitForMarks, type Portal } from './portal';

const fixture = 'several-errors';
const expectation = expectationOf(fixture);
const errors = String(errorCount(expectation));
const marks = expectedMarks(expectation).length;

describe.each(Object.entries(browserKinds))('%s', (_, launchDriver) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal(launchDriver);
  });
  afterAll(() => portal.close());

  test('a check ends with marks and badge though its background page is stopped again and again', async () => {
    const opening = openReport(portal, fixture);
    for (let stops = 0; stops < 4; stops += 1) await portal.driver.stopBackground();
    const { page, state, tabId } = await opening;
    await portal.driver.stopBackground();
    await waitForMarks(page, marks);
    await state.waitForBadge(tabId, errors);
    await page.close();
  });

  test('a check asked for in the popup does too', async () => {
    const { page, state, tabId } = await openReport(portal, fixture);
    await state.waitForBadge(tabId, errors);
    const popup = await portal.driver.openOwnPage(`popup.html?tab=${tabId}`);
    await clickButton(popup, '清除标记');
    await waitForMarks(page, 0);
    await portal.driver.stopBackground();
    await clickButton(popup, '重新检查');
    await portal.driver.stopBackground();
    await waitForMarks(page, marks);
    await waitForButton(popup, '重新检查');
    await state.waitForBadge(tabId, errors);
    await popup.close();
    await page.close();
  });

  test('a check by shortcut that was cut off is finished by the next background page', async () => {
    const { page, address, state, tabId } = await openReport(portal, fixture);
    await state.waitForBadge(tabId, errors);
    const popup = await portal.driver.openOwnPage(`popup.html?tab=${tabId}`);
    await clickButton(popup, '清除标记');
    await waitForMarks(page, 0);
    await state.noteUnfinished(tabId, address);
    await portal.driver.stopBackground();
    await state.wakeBackground();
    await waitForMarks(page, marks);
    await state.waitForBadge(tabId, errors);
    await popup.close();
    await page.close();
  });
});
