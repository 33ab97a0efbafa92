import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import { visit, type ExtensionChromium } from '../../test/browser/harness/chromium';
import { findingButton, openPopup, type Popup } from '../../test/browser/harness/popup';
import { until } from '../../test/browser/harness/until';
import { foundIn, type Found } from './found';

interface Stop {
  readonly name: string;
  readonly address: string;
  /** Where the pictures go. */
  readonly folder: string;
  /** Whether the popup is shown in the dark too, and the first finding selected. */
  readonly isCloseUp: boolean;
}

export interface ShownPage {
  readonly name: string;
  readonly found: Found;
  /** The names of the pictures taken. */
  readonly files: readonly string[];
}

/**
 * Opens a sample page, has it checked and takes pictures of the page and of the popup.
 *
 * @returns what was found, as the popup's own JSON tells it
 */
export async function showPage(browser: ExtensionChromium, stop: Stop): Promise<ShownPage> {
  const { name, address, folder, isCloseUp } = stop;
  const files: string[] = [];
  const keep = async (part: string, picture: Buffer): Promise<void> => {
    const file = `${name}-${part}.png`;
    await writeFile(join(folder, file), picture);
    files.push(file);
  };

  const page = await visit(browser, address);
  const popup = await openPopup(browser, page);
  // A report is checked by itself; another page is checked when asked for.
  const waits = await popup.evaluate(
    `[...document.querySelectorAll('button')].some((button) => button.innerText.trim() === '检查本页')`,
  );
  if (waits === true) await popup.click('检查本页');
  await popup.waitForButton('重新检查');
  await keep('popup-light', await popup.screenshot('light'));
  if (isCloseUp) await keep('popup-dark', await popup.screenshot('dark'));
  const found = foundIn(await copiedJson(popup));
  await popup.close();
  await keep('page', await page.screenshot({ fullPage: true }));

  if (isCloseUp) {
    await keep('popup-selected', await selectFirstFinding(browser, page));
    await keep('page-selected', await pictureAtRest(page));
  }
  return { name, found, files };
}

/** Selects the first finding, which opens its card in the page; gives a picture of the popup. */
async function selectFirstFinding(browser: ExtensionChromium, page: Page): Promise<Buffer> {
  const popup = await openPopup(browser, page);
  await popup.waitForButton('重新检查');
  await popup.clickOn(findingButton);
  await page.locator('gouji-card').waitFor({ state: 'attached' });
  const picture = await popup.screenshot('light');
  await popup.close();
  return picture;
}

/** A picture of what the window shows, once nothing in it moves any more. */
async function pictureAtRest(page: Page): Promise<Buffer> {
  let before: Buffer | null = null;
  return until('the page to come to rest', async () => {
    const now = await page.screenshot();
    const isAtRest = before?.equals(now) === true;
    before = now;
    return isAtRest ? now : null;
  });
}

/** The JSON that the popup copies, caught before it reaches the clipboard of whoever watches. */
async function copiedJson(popup: Popup): Promise<string> {
  await popup.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
  await popup.click('复制 JSON');
  await popup.waitForText('已复制 JSON');
  return z.string().parse(await popup.evaluate('globalThis.copied'));
}
