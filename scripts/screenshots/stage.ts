import type { Page } from 'playwright-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Language } from '../../src/language/language';
import { defaultSettings, type Theme } from '../../src/settings/settings';
import { launchWithExtension, visit, type ExtensionChromium } from '../../test/browser/harness/chromium';
import { serveFixtures, type FixtureServer } from '../../test/browser/harness/fixture-server';
import { badgeOnceChecked } from '../../test/browser/harness/toolbar';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

/** How the interface is shown. */
export interface Appearance {
  readonly language: Language;
  readonly theme: Exclude<Theme, 'system'>;
}

/** A browser with the extension, and sample pages to show it on. */
export interface Stage {
  readonly browser: ExtensionChromium;
  readonly server: FixtureServer;
  /** Shows everything from now on in that language and theme, and forgets what was ignored. */
  appear(appearance: Appearance): Promise<void>;
  /** Opens a sample page and waits until it was checked and marked, unless `isReport` is false. */
  openSample(fixture: string, isReport?: boolean): Promise<Page>;
  /**
   * Opens a page of the extension.
   *
   * @param file such as `popup.html`
   * @param about the page in a tab that it speaks of; left out where it speaks of none
   */
  openOwn(file: string, about?: Page): Promise<Page>;
  /** Closes every page but an empty one, so that the next screen finds what the first one found. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error where there is no Chromium, or the extension was not built */
export async function setStage(): Promise<Stage> {
  const server = await serveFixtures();
  const browser = await launchWithExtension();
  const { worker, context, extensionId } = browser;

  async function appear({ language, theme }: Appearance): Promise<void> {
    const settings = { ...defaultSettings, language, theme };
    await worker.evaluate(async (stored) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set({ settings: stored });
    }, settings);
    for (const page of context.pages()) await page.emulateMedia({ colorScheme: theme });
  }

  async function openSample(fixture: string, isReport = true): Promise<Page> {
    const page = await visit(browser, server.address(fixture));
    if (isReport) await badgeOnceChecked(browser, page);
    return page;
  }

  async function openOwn(file: string, about?: Page): Promise<Page> {
    const tab = about === undefined ? '' : `?tab=${String(await tabOf(browser, about))}`;
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${file}${tab}`);
    return page;
  }

  return {
    browser,
    server,
    appear,
    openSample,
    openOwn,
    async closePages() {
      const [first, ...others] = context.pages();
      await Promise.all(others.map((page) => page.close()));
      await first?.goto('about:blank');
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}

/** The tab of a page that is in front. */
async function tabOf({ worker }: ExtensionChromium, page: Page): Promise<number> {
  await page.bringToFront();
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (tabId === undefined) throw new Error(`no tab shows ${page.url()}`);
  return tabId;
}
