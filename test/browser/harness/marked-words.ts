import type { Page } from 'playwright-core';

/** The words that are marked on a page without elements around them: their stretches, by the name of their mark. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, words]) => [name, [...words].map(String)])),
  );
}
