import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../../scripts/chromium.mjs';
import { extensionFolder } from '../../../scripts/extension.mjs';
import { closeFirstPage } from './first-page';

/** Names that lead to the local server: a government portal by its domain, and a host that is none. */
const localHosts = ['*.gov.cn', 'intranet.test'];

const headless = [
  '--headless=new',
  // The screen of a headless browser is so small that the popup would not have its full height.
  '--screen-info={3200x2400}',
  '--window-size=1280,1000',
  '--force-device-scale-factor=2',
];

const switches = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  // On Linux --lang does nothing without a language pack; --accept-lang needs none.
  '--lang=zh-CN',
  '--accept-lang=zh-CN,zh',
  `--host-resolver-rules=${localHosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
];

/** A Chromium with a fresh profile that speaks Chinese and finds the local server under public names. */
export interface Chromium {
  readonly context: BrowserContext;
  /** A DevTools session of the whole browser. */
  readonly devtools: CDPSession;
}

/** A Chromium in which the built extension runs. */
export interface ExtensionChromium extends Chromium {
  readonly extensionId: string;
  readonly worker: Worker;
}

interface LaunchOptions {
  /** Shows the windows; without it nothing appears on the screen. */
  readonly visible?: boolean;
  /** The folder of the profile; without it a fresh one, which is thrown away. */
  readonly profile?: string;
  /** The folder of the extension; without it the one that was built. */
  readonly extension?: string;
  /** Leaves the page open that greets new users. */
  readonly keepsFirstPage?: boolean;
}

/** @throws Error when there is no Chromium or it does not start */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  return launch([], options);
}

/**
 * Starts Chromium with the built extension and waits until its background is there.
 *
 * @throws Error when there is no Chromium, it does not start, or the extension was not built
 */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<ExtensionChromium> {
  const { extension: folder = extensionFolder } = options;
  const browser = await launch(
    [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // Lets a DevTools session press the toolbar button as a person would.
      '--enable-unsafe-extension-debugging',
    ],
    options,
  );
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  const extension = { ...browser, worker, extensionId: new URL(worker.url()).host };
  if (options.keepsFirstPage !== true) await closeFirstPage(extension);
  return extension;
}

async function launch(
  more: readonly string[],
  { visible = false, profile = '' }: LaunchOptions,
): Promise<Chromium> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('没有找到 Chromium。There is no Chromium: run npm test.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode is a browser without extensions.
    headless: false,
    viewport: visible ? null : { width: 1280, height: 900 },
    args: [...(visible ? [] : headless), ...switches, ...more],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gives no browser for a persistent context');
  return { context, devtools: await browser.newBrowserCDPSession() };
}

/**
 * Opens an address in a new tab, in front, and waits until it has loaded.
 *
 * @throws Error when there is no such page
 */
export async function visit({ context }: Chromium, address: string): Promise<Page> {
  const page = await context.newPage();
  const response = await page.goto(address);
  if (response?.ok() !== true) throw new Error(`no page at ${address}`);
  return page;
}
