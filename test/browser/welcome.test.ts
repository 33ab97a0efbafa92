import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test as base } from 'vitest';
import * as z from 'zod/mini';
import type { browser as extensionApi } from 'wxt/browser';
import { extensionFolder } from '../../scripts/extension.mjs';
import { launchWithExtension, type ExtensionChromium } from './harness/chromium';
import { marksOn } from './harness/marks';
import { until } from './harness/until';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

const test = base.extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
  const browser = await launchWithExtension({ keepsFirstPage: true });
  onCleanup(() => browser.context.close());
  return browser;
});

const addressOf = ({ extensionId }: ExtensionChromium, page: string): string =>
  `chrome-extension://${extensionId}/${page}`;

const firstPages = (browser: ExtensionChromium): Page[] =>
  browser.context.pages().filter((page) => page.url() === addressOf(browser, 'welcome.html'));

/** The page for new users, as soon as the extension has opened it. */
const firstPage = (browser: ExtensionChromium): Promise<Page> =>
  until('the page for new users', () => Promise.resolve(firstPages(browser)[0]));

const reportSchema = z.object({
  passes: z.array(z.unknown()),
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe has against a page: rules with the elements that break them. */
async function violationsOn(page: Page): Promise<string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(path, 'utf8'));
  const { passes, violations } = reportSchema.parse(await page.evaluate('axe.run()'));
  if (passes.length === 0) throw new Error('axe found nothing that it could judge');
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join('\n'));
}

describe('the page for new users', () => {
  test('opens with the installation; its sample is checked by its own button and walked by keys', async ({
    browser,
  }) => {
    const page = await firstPage(browser);
    await page.bringToFront();
    expect(await marksOn(page)).toEqual([]);
    await page.getByRole('button', { name: '检查本页' }).click();
    await page.getByText('3 处勾稽错误').waitFor();
    const marked = await marksOn(page);
    expect(marked.filter(({ role }) => role === 'suspect').map(({ cell }) => cell)).toEqual([
      'applications.newlyReceived.naturalPerson',
      'applications.newlyReceived.otherOrganization',
    ]);
    await page.keyboard.press('Alt+ArrowDown');
    await page.locator('gouji-card').waitFor({ state: 'attached' });
    const selected = page.locator('[data-gouji-selected="true"]').first();
    await selected.waitFor();
    expect(await selected.textContent()).toBe('38');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '清除标记' }).click();
    await until('the marks to go', async () => ((await marksOn(page)).length === 0 ? true : null));
  });

  test('does not open again when the extension is loaded anew', async ({ browser }) => {
    await firstPage(browser);
    const restarted = browser.context.waitForEvent('serviceworker');
    await browser.devtools.send('Extensions.loadUnpacked', { path: extensionFolder });
    const worker = await restarted;
    // The menu item is made after whatever follows an installation has begun.
    await until('the extension to be there', () =>
      worker.evaluate(async () => {
        const { 'firstRun.shown': shown } = await chrome.storage.local.get('firstRun.shown');
        return shown === true ? true : null;
      }),
    );
    const opened = await worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url?.endsWith('/welcome.html') === true).length;
    });
    // The browser has closed the page of the extension that was there before.
    expect(opened).toBe(0);
  });
});

test('the help page opens at the state that its address names', async ({ browser }) => {
  const page = await browser.context.newPage();
  await page.goto(addressOf(browser, 'help.html#attachment'));
  const section = page.locator('article#attachment');
  await section.waitFor();
  await until('the section in view', async () =>
    (await section.evaluate((element) => element.getBoundingClientRect().top)) < 100 ? true : null,
  );
  expect(await section.getAttribute('data-current')).toBe('true');
  await page.close();
});

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
  test.for(['welcome.html', 'help.html#attachment'])('on %s', async (name, { browser }) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(addressOf(browser, name));
    await page.locator('h1').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    if (name === 'welcome.html') {
      await page.getByRole('button', { name: '检查本页' }).click();
      await page.getByText('3 处勾稽错误').waitFor();
      await page.keyboard.press('Alt+ArrowDown');
      await page.locator('gouji-card').waitFor({ state: 'attached' });
      expect(await violationsOn(page)).toEqual([]);
    }
    await page.close();
  });
});
