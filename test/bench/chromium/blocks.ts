import type { Page } from 'playwright-core';
import * as z from 'zod/mini';

/**
 * A script that, standing first in a page, notes the longest time in which it did not get a turn. A
 * PerformanceObserver would not do: it is not told of scripts that an extension puts into the page, nor
 * of the messages that they answer.
 */
const watch = `<script>
  globalThis.longestBlock = 0;
  let last = performance.now();
  setTimeout(function beat() {
    const now = performance.now();
    globalThis.longestBlock = Math.max(globalThis.longestBlock, now - last);
    last = now;
    setTimeout(beat);
  });
</script>`;

/**
 * Markup that notes for how long its main thread is blocked.
 *
 * @param markup a page with a `<head>`
 */
export function withBlockWatch(markup: string): string {
  return markup.replace(/<head[^>]*>/i, (head) => `${head}${watch}`);
}

/**
 * The longest time that the main thread of such a page has been blocked so far, in milliseconds.
 *
 * @throws Error when the page does not note it
 */
export async function longestBlockOf(page: Page): Promise<number> {
  return z.number().parse(await page.evaluate('longestBlock'));
}
