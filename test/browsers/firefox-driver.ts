import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { firefoxExtensionFolder } from '../../scripts/extension.mjs';
import { findFirefox } from '../../scripts/firefox.mjs';
import { until } from '../browser/harness/until';
import type { BrowserPage, Driver } from './driver';
import { browserScope, type BrowserScope } from './firefox-scope';

const addOn = 'gouji@gouji';

/** By itself Firefox draws one for every installation, and with it another storage. */
const uuid = '3f1c2a52-6a0d-4c0e-9b7a-5d1f0c7e8a11';

const preferences = {
  // Names that lead to the local server: a government portal by its domain, and a host that is none.
  'network.dns.localDomains': 'www.test.gov.cn,intranet.test',
  'intl.accept_languages': 'zh-CN, zh',
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  // Takes the question whether a further host may be read for answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  // The background page is stopped by the tests and not by the clock.
  'extensions.background.idle.timeout': 600_000,
};

interface ExtensionFirefox {
  readonly browser: Browser;
  /** The scope of the browser itself. */
  readonly scope: BrowserScope;
}

/** Starts Firefox with the built extension and a fresh profile. */
export async function launchFirefoxDriver(): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'gouji-firefox-'));
  let firefox = await launchFirefox(profile);
  return {
    async open(address) {
      const page = await firefox.browser.newPage();
      const response = await page.goto(address);
      if (response?.ok() !== true) throw new Error(`no page at ${address}`);
      await page.bringToFront();
      return pageOf(page);
    },
    openOwnPage: (path) => openOwnPage(firefox, `moz-extension://${uuid}/${path}`),
    async stopBackground() {
      // Without it, a background page that is just busy would be spared.
      const options = '{ disableResetIdleForTest: true }';
      await firefox.scope.evaluate(
        `WebExtensionPolicy.getByID('${addOn}').extension.terminateBackground(${options})`,
      );
    },
    async updateExtension() {
      await firefox.browser.installExtension(firefoxExtensionFolder);
    },
    async restart() {
      await firefox.browser.close();
      firefox = await launchFirefox(profile);
    },
    async close() {
      await firefox.browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function launchFirefox(profile: string): Promise<ExtensionFirefox> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('没有找到 Firefox。There is no Firefox: run npm test.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    // Lets the tests into the browser's own scope, from which its own and the extension's pages can be reached.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: preferences,
    defaultViewport: null,
  });
  await browser.installExtension(firefoxExtensionFolder);
  return { browser, scope: await browserScope(browser) };
}

/** So often it is looked whether a page has come before it is opened anew. */
const mostLooks = 100;

/** WebDriver BiDi refuses to go to the extension's pages, but reaches one that is open. */
async function openOwnPage({ browser, scope }: ExtensionFirefox, address: string): Promise<BrowserPage> {
  const before = new Set(await browser.pages());
  let looks = 0;
  const page = await until(address, async () => {
    // Now and then a page that has moved to the extension's process is out of reach for good.
    if (looks % mostLooks === 0) await scope.evaluate(openTab(address));
    looks += 1;
    const fresh = (await browser.pages()).filter((candidate) => !before.has(candidate));
    for (const one of fresh) if (await shows(one, address)) return one;
    return null;
  });
  return pageOf(page);
}

function openTab(address: string): string {
  return `{
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(address)}, { triggeringPrincipal });
    true;
  }`;
}

/** Whether a page has loaded that address. */
async function shows(page: Page, address: string): Promise<boolean> {
  const state = await page.evaluate('[location.href, document.readyState].join(" ")').catch(() => null);
  return state === `${address} complete`;
}

const keyNames: Readonly<Record<string, KeyInput>> = {
  Alt: 'Alt',
  Control: 'Control',
  Shift: 'Shift',
  ArrowDown: 'ArrowDown',
  ArrowUp: 'ArrowUp',
  Enter: 'Enter',
  Escape: 'Escape',
  Space: 'Space',
  Tab: 'Tab',
  v: 'v',
};

function keyNamed(name: string): KeyInput {
  const key = keyNames[name];
  if (key === undefined) throw new Error(`no key ${name}`);
  return key;
}

function pageOf(page: Page): BrowserPage {
  return {
    evaluate: (expression) => page.evaluate(expression),
    async press(keys) {
      const names = keys.split('+').map(keyNamed);
      for (const name of names) await page.keyboard.down(name);
      for (const name of names.reverse()) await page.keyboard.up(name);
    },
    type: (text) => page.keyboard.type(text),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    preferScheme: (scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    resize: (size) => page.setViewport(size),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
