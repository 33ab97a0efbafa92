import { expect } from 'vitest';
import { visit } from './harness/chromium';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

test('a finding leads to the page of its rule, inside the extension', async ({ browser, server }) => {
  const page = await visit(browser, server.address('wrong-litigation-total'));
  await badgeOnceChecked(browser, page);
  const popup = await openPopup(browser, page);
  const opening = browser.context.waitForEvent('page');
  await popup.clickOn('.rule-link');
  const handbook = await opening;
  await handbook.waitForLoadState();
  expect(handbook.url()).toBe(`chrome-extension://${browser.extensionId}/rules/zh-CN.html#litigation-total`);
  expect(await handbook.locator('h1:visible').allTextContents()).toEqual(['复议诉讼合计']);
  expect(await handbook.title()).toBe('复议诉讼合计 · 勾稽规则手册');
  await handbook.close();
  await page.close();
});

test('the page of a rule has the theme that was chosen', async ({ browser }) => {
  const page = await browser.context.newPage();
  const own = (path: string): string => `chrome-extension://${browser.extensionId}/${path}`;
  const dark = (): Promise<boolean> => page.evaluate('document.documentElement.dataset.theme === "dark"');
  await page.goto(own('options.html'));
  await page.locator('input[value=dark]').check();
  await until('the dark options', async () => ((await dark()) ? true : null));
  await page.goto(own('rules/en.html#litigation-total'));
  expect(await dark()).toBe(true);
  await page.close();
});
