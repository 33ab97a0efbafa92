import type { CDPSession, Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { ExtensionChromium } from './chromium';

/** What went wrong in the extension since somebody began to watch. */
export interface FaultWatch {
  /** Exceptions that nobody caught in pages, content scripts and background, refusals, dialogs, since last asked. */
  faults(): Promise<readonly string[]>;
}

const faultsSchema = z.array(z.string());

/**
 * Watches everything in which code of the extension runs, from now on.
 *
 * @param browser with the extension
 */
export async function watchFaults(browser: ExtensionChromium): Promise<FaultWatch> {
  const { context, worker, extensionId } = browser;
  const origin = `chrome-extension://${extensionId}`;
  const faults: string[] = [];
  const started: Promise<void>[] = [];

  const watch = (page: Page): void => {
    page.on('dialog', (dialog) => {
      faults.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && page.url().startsWith(origin))
        faults.push(`${page.url()}: ${message.text()}`);
    });
    started.push(watchScripts(page, origin, faults).catch(() => undefined));
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  await worker.evaluate(`(() => {
    globalThis.faults = [];
    addEventListener('error', ({ message }) => globalThis.faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => globalThis.faults.push(String(reason?.stack ?? reason)));
  })()`);
  return {
    async faults() {
      await Promise.all(started);
      const inBackground: unknown = await worker.evaluate('globalThis.faults.splice(0)');
      return [
        ...faults.splice(0),
        ...faultsSchema.parse(inBackground).map((fault) => `background: ${fault}`),
      ];
    },
  };
}

/** Notes what is thrown and caught by nobody in the extension's own worlds of a page. */
async function watchScripts(page: Page, origin: string, faults: string[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const ours = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) ours.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { executionContextId, exception, text } }) => {
    if (executionContextId !== undefined && ours.has(executionContextId))
      faults.push(`${page.url()}: ${exception?.description ?? text}`);
  });
  await session.send('Runtime.enable');
}
