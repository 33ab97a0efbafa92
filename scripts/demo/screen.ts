import type { BrowserContext, Page } from 'playwright-core';

/** Whether a person sits at this machine who can watch a browser window. */
export function hasScreen(): boolean {
  if (!process.stdout.isTTY) return false;
  if (process.platform !== 'linux') return true;
  return process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
}

/** Waits until a person has closed the last window; on macOS the browser itself then still runs. */
export function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const watch = (page: Page): void => {
      page.on('close', () => {
        if (context.pages().length === 0) resolve();
      });
    };
    context.pages().forEach(watch);
    context.on('page', watch);
    context.on('close', () => resolve());
  });
}
