import type { Page } from 'playwright-core';
import { visit, type ExtensionChromium } from './chromium';
import { openPopup } from './popup';

/** Opens a list and starts a run over it as a person does; gives the page of the run, whose links wait to be confirmed. */
export async function openNewRun(browser: ExtensionChromium, list: string): Promise<Page> {
  const page = await visit(browser, list);
  const popup = await openPopup(browser, page);
  const opened = browser.context.waitForEvent('page');
  await popup.click('检查本页链接的年报');
  const run = await opened;
  await run.getByRole('button', { name: '开始检查' }).waitFor();
  await page.close();
  return run;
}

/** Starts a run that waits to be confirmed, with next to no pauses between its requests. */
export async function confirmRun(run: Page): Promise<void> {
  await run.getByText('高级').click();
  await run.getByLabel('两次请求的间隔（秒）').fill('0.02');
  await run.getByRole('button', { name: '开始检查' }).click();
}
