import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extensionFolder } from '../../scripts/extension.mjs';
import { launchWithExtension, visit, type ExtensionChromium } from '../browser/harness/chromium';
import { until } from '../browser/harness/until';
import type { BrowserPage, Driver } from './driver';

/** Starts Chromium with the built extension and a fresh profile. */
export async function launchChromiumDriver(): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'gouji-chromium-'));
  let browser = await launchWithExtension({ profile });
  return {
    open: async (address) => pageOf(await visit(browser, address)),
    async openOwnPage(path) {
      const page = await browser.context.newPage();
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
      return pageOf(page);
    },
    stopBackground: () => stopWorkers(browser),
    async updateExtension() {
      const restarted = browser.context.waitForEvent('serviceworker');
      await browser.devtools.send('Extensions.loadUnpacked', { path: extensionFolder });
      await restarted;
    },
    async restart() {
      await browser.context.close();
      browser = await launchWithExtension({ profile });
    },
    async close() {
      await browser.context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function pageOf(page: Page): BrowserPage {
  return {
    evaluate: (expression) => page.evaluate(expression),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.insertText(text),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    preferScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    resize: (size) => page.setViewportSize(size),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}

/**
 * Stops the extension's service worker.
 *
 * @returns when it has stopped, even if it has started again since
 */
async function stopWorkers({ context }: ExtensionChromium): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) throw new Error('Chromium has no page');
  const devtools = await context.newCDPSession(page);
  const statuses: string[] = [];
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    statuses.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await devtools.send('ServiceWorker.enable');
  // One that is just starting does not hear.
  await until('the service worker to stop', async () => {
    await devtools.send('ServiceWorker.stopAllWorkers');
    return statuses.includes('stopped') ? true : null;
  });
  await devtools.detach();
}
