import { expect } from 'vitest';
import { visit } from './harness/chromium';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';

test('a finding leads to the page of its rule, inside the extension', async ({ browser, server }) => {
  const page = await visit(browser, server.address('wrong-litigation-total'));
  await badgeOnceChecked(browser, page);
  const popup = await openPopup(browser, page);
  const opening = browser.context.waitForEvent('page');
  await popup.clickOn('.rule-link');
  const handbook = await opening;
  await handbook.waitForLoadState();
  expect(handbook.url()).toBe(`chrome-extension://${browser.extensionId}/rules/zh-CN/litigation-total.html`);
  expect(await handbook.locator('h1').count()).toBe(1);
  await handbook.close();
  await page.close();
});
