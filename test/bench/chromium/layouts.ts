import type { CDPSession, Page } from 'playwright-core';

/**
 * How many layouts Chromium makes of a page while something is done.
 *
 * @throws Error when this Chromium does not count them
 */
export async function countLayouts(page: Page, task: () => Promise<unknown>): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const before = await layoutsOf(devtools);
  await task();
  const after = await layoutsOf(devtools);
  await devtools.detach();
  return after - before;
}

async function layoutsOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const count = metrics.find(({ name }) => name === 'LayoutCount')?.value;
  if (count === undefined) throw new Error('Chromium counts no layouts');
  return count;
}
