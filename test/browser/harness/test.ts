import { test as base } from 'vitest';
import { launchChromium, launchWithExtension } from './chromium';
import { serveFixtures } from './fixture-server';
import { largePage } from './large-page';
import { livingPages } from './living-pages';

/**
 * Tests with a server of sample pages, a Chromium with the extension and one without it: each is started
 * by the first test of a file that asks for it, and ended after the last.
 */
export const test = base
  .extend('server', { scope: 'file' }, async ({}, { onCleanup }) => {
    const server = await serveFixtures({ 'large-page': largePage, ...livingPages });
    onCleanup(() => server.close());
    return server;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchWithExtension();
    onCleanup(() => browser.context.close());
    return browser;
  })
  .extend('bareBrowser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.context.close());
    return browser;
  });
