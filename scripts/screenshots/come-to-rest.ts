import type { Page } from 'playwright-core';

/**
 * In the page: no scroll bar of the window, which a popup and a panel have only when it is needed, while a tab keeps
 * room for it. Scrolling, fonts and the card's place take a few frames.
 */
const atRest = `
  document.documentElement.style.setProperty('scrollbar-width', 'none');
  document.fonts.ready.then(() => new Promise((resolve) => setTimeout(resolve, 350)))`;

/** Brings a page to the front and waits until it looks as it will be taken. */
export async function comeToRest(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(atRest);
}
