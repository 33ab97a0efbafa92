import { serveFixtures, type FixtureServer } from '../browser/harness/fixture-server';
import { livingPages } from '../browser/harness/living-pages';
import { until } from '../browser/harness/until';
import type { BrowserPage, Driver } from './driver';
import { askExtension, type ExtensionState } from './extension-state';

/** A browser and a server of sample pages for it. */
export interface Portal {
  readonly driver: Driver;
  readonly server: FixtureServer;
  close(): Promise<void>;
}

/** Starts both; with further pages, markup by name. */
export async function openPortal(
  launchDriver: () => Promise<Driver>,
  pages: Readonly<Record<string, string>> = {},
): Promise<Portal> {
  const server = await serveFixtures({
    paste: '<!doctype html><textarea></textarea>',
    ...livingPages,
    ...pages,
  });
  const driver = await launchDriver();
  return {
    driver,
    server,
    async close() {
      await driver.close();
      await server.close();
    },
  };
}

/** A report that is open in a tab. */
export interface OpenReport {
  readonly page: BrowserPage;
  readonly address: string;
  readonly tabId: number;
  readonly state: ExtensionState;
}

/** So that no two reports have the same address. */
let opened = 0;

/** Opens a sample report as a page of a government portal. */
export async function openReport({ driver, server }: Portal, fixture: string): Promise<OpenReport> {
  const state = await askExtension(driver);
  opened += 1;
  const address = `${server.address(fixture)}?${opened}`;
  const page = await driver.open(address);
  return { page, address, state, tabId: await state.tabOf(address) };
}

/** How many elements of a page carry a mark. */
async function markCount(page: BrowserPage): Promise<number> {
  return Number(
    await page.evaluate(
      'document.querySelectorAll(\'[data-gouji-severity]:not([data-gouji-severity=""])\').length',
    ),
  );
}

/** Waits until so many elements of a page carry a mark. */
export async function waitForMarks(page: BrowserPage, count: number): Promise<void> {
  let latest = NaN;
  await until(`${count} marks`, async () => {
    latest = await markCount(page);
    return latest === count ? true : null;
  }).catch((error: unknown) => {
    throw new Error(`${latest} marks instead of ${count}`, { cause: error });
  });
}
