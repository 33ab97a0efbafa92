import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { twoYears } from '../portal/two-years';
import { launchWithExtension, visit, type ExtensionChromium } from './harness/chromium';
import { storedHistory } from './harness/stored-history';
import { testWith } from './harness/test';
import { until } from './harness/until';

const years = twoYears(readFileSync('test/fixtures/clean-2021.html', 'utf8'));
const pages: Record<string, string> = { ...years };

const test = testWith(pages).extend('otherBrowser', { scope: 'file' }, async ({}, { onCleanup }) => {
  const browser = await launchWithExtension();
  onCleanup(() => browser.context.close());
  return browser;
});

const openHistory = (browser: ExtensionChromium) =>
  visit(browser, `chrome-extension://${browser.extensionId}/history.html`);

/** Opens a report and closes it once so many versions are stored. */
async function check(browser: ExtensionChromium, address: string, versions: number): Promise<void> {
  const page = await visit(browser, address);
  await until(`${String(versions)} versions`, async () =>
    (await storedHistory(browser)).versions.length === versions ? true : null,
  );
  await page.close();
}

/** Saves the history to a file and gives its text. */
async function exported(history: Page): Promise<string> {
  const [file] = await Promise.all([
    history.waitForEvent('download'),
    history.getByRole('button', { name: '导出全部' }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

test('a report whose tab is closed is judged anew when that of the year before comes', async ({
  browser,
  server,
}) => {
  await check(browser, server.address('report-2024'), 1);
  const history = await openHistory(browser);
  const row = history.locator('tr', { has: history.getByRole('link', { name: '青禾县人民政府 2024 年度' }) });
  await row.getByText('没有发现问题').waitFor();
  await check(browser, server.address('report-2023'), 2);
  await row.getByText('处待核对').waitFor();
  await history.getByRole('link', { name: '青禾县人民政府 2024 年度', exact: true }).click();
  await history.getByText('上年结转与上年报告不一致').first().waitFor();
  await history.close();
});

test('a page that has changed is a version more', async ({ browser, server }) => {
  pages['report-2023'] = years['report-2023'].replace('发布日期', '公布日期').replaceAll('219', '229');
  await check(browser, server.address('report-2023'), 3);
  const history = await openHistory(browser);
  await history.getByText('改动 1 次').waitFor();
  await history.close();
});

test('what is exported and imported elsewhere is the same', async ({ browser, otherBrowser }) => {
  const history = await openHistory(browser);
  const text = await exported(history);
  const other = await openHistory(otherBrowser);
  await other.locator('input[type=file]').setInputFiles({
    name: 'gouji-history.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await other.getByText('新增 2 份').waitFor();
  expect(await storedHistory(otherBrowser)).toEqual(await storedHistory(browser));
  expect(await exported(other)).toBe(text);
});
