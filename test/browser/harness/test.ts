import { test as base } from 'vitest';
import { launchChromium, launchWithExtension } from './chromium';
import { serveFixtures } from './fixture-server';
import { largePage } from './large-page';
import { livingPages } from './living-pages';

/**
 * Tests with a server of sample pages and a Chromium with the extension: each is started by the first test of a file
 * that asks for it, and ended after the last.
 *
 * @param pages further pages of the server: markup by name
 */
export function testWith(pages: Readonly<Record<string, string>>) {
  return base
    .extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
      const server = await serveFixtures(pages);
      onCleanup(() => server.close());
      return server;
    })
    .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
      const browser = await launchWithExtension();
      onCleanup(() => browser.context.close());
      return browser;
    });
}

/** Tests with pages that are large or alive, and with a Chromium without the extension beside the one with it. */
export const test = testWith({ 'large-page': largePage, ...livingPages }).extend(
  'bareBrowser',
  { scope: 'file' },
  async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.context.close());
    return browser;
  },
);
