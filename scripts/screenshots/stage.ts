import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Language } from '../../src/language/language';
import { defaultSettings, type Settings, type Theme } from '../../src/settings/settings';
import { extensionFolder } from '../extension.mjs';
import { launchWithExtension, visit, type ExtensionChromium } from '../../test/browser/harness/chromium';
import { serveFixtures, type FixtureServer } from '../../test/browser/harness/fixture-server';
import { badgeOnceChecked } from '../../test/browser/harness/toolbar';
import { twoYears } from '../../test/portal/two-years';
import { emptyDatabases } from './stored';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

/** How the interface is shown. */
export interface Appearance {
  readonly language: Language;
  readonly theme: Exclude<Theme, 'system'>;
}

/** The size of a window, in CSS pixels. */
interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A browser with the extension, and sample pages to show it on. */
export interface Stage {
  readonly browser: ExtensionChromium;
  readonly server: FixtureServer;
  /** Shows everything from now on in that language and theme and at that size, and forgets what was ignored and checked. */
  appear(appearance: Appearance, size: WindowSize): Promise<void>;
  /** Changes some of the settings. */
  set(settings: Partial<Settings>): Promise<void>;
  /** Opens a sample page and waits until it was checked and marked, unless `isReport` is false. */
  openSample(fixture: string, isReport?: boolean): Promise<Page>;
  /**
   * Opens a page of the extension.
   *
   * @param file such as `popup.html`
   * @param about the page in a tab that it speaks of; left out where it speaks of none
   */
  openOwn(file: string, about?: Page): Promise<Page>;
  /** The complete address of a page of the extension. */
  ownAddress(file: string): string;
  /** Loads the extension anew, as an update does under open pages. */
  reloadExtension(): Promise<void>;
  /** Closes every page but an empty one, so that the next screen finds what the first one found. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** @throws Error where there is no Chromium, or the extension was not built */
export async function setStage(): Promise<Stage> {
  const server = await serveFixtures({ editor: editorPage(), ...twoYears(fixture('clean-2021')) });
  let browser = await launchWithExtension();
  const { context, extensionId } = browser;

  let size: WindowSize = { width: 1280, height: 800 };
  let settings: Settings = defaultSettings;

  async function set(changes: Partial<Settings>): Promise<void> {
    settings = { ...settings, ...changes };
    await browser.worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
  }

  async function reloadExtension(): Promise<void> {
    const restarted = context.waitForEvent('serviceworker');
    await browser.devtools.send('Extensions.loadUnpacked', { path: extensionFolder });
    browser = { ...browser, worker: await restarted };
  }

  async function appear({ language, theme }: Appearance, next: WindowSize): Promise<void> {
    size = next;
    await browser.worker.evaluate(() => chrome.storage.local.clear());
    await browser.worker.evaluate(emptyDatabases);
    settings = { ...defaultSettings, language, theme };
    await set({});
    for (const page of context.pages()) await page.emulateMedia({ colorScheme: theme });
  }

  async function openSample(fixture: string, isReport = true): Promise<Page> {
    const page = await visit(browser, server.address(fixture));
    if (isReport) await badgeOnceChecked(browser, page);
    return page;
  }

  const ownAddress = (file: string): string => `chrome-extension://${extensionId}/${file}`;

  async function openOwn(file: string, about?: Page): Promise<Page> {
    const tab = about === undefined ? '' : `?tab=${String(await tabOf(browser, about))}`;
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(ownAddress(file + tab));
    return page;
  }

  return {
    get browser() {
      return browser;
    },
    server,
    appear,
    set,
    reloadExtension,
    openSample,
    openOwn,
    ownAddress,
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

/** The markup of a sample page. */
function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, `../../test/fixtures/${name}.html`), 'utf8');
}

/** A report in the editor of a content management system, before it is published. */
function editorPage(): string {
  const report = fixture('wrong-column');
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(report) ?? [];
  const tools = ['加粗', '居中', '插入表格', '撤销'].map((tool) => `<button>${tool}</button>`).join(' ');
  return `<!doctype html><meta charset="utf-8"><title>内容编辑</title>
    <body style="margin: 0; background: #eef1f5; font-family: sans-serif">
      <div style="padding: 10px 16px; background: #fff; border-bottom: 1px solid #ccc">${tools} <button>发布</button></div>
      <div contenteditable="true" style="height: 640px; margin: 16px auto; width: 1180px; overflow: auto; background: #fff">${body}</div>
    </body>`;
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
