import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { visit, type ExtensionChromium } from '../../test/browser/harness/chromium';
import { openPopup, type Popup } from '../../test/browser/harness/popup';
import { foundIn, type Found } from './found';

interface Stop {
  readonly name: string;
  readonly address: string;
  /** Where the pictures go. */
  readonly folder: string;
  readonly schemes: readonly ('light' | 'dark')[];
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
  const { name, address, folder, schemes } = stop;
  const page = await visit(browser, address);
  const popup = await openPopup(browser, page);
  // A report is checked by itself; another page is checked when asked for.
  if ((await popup.text()).includes('检查本页')) await popup.click('检查本页');
  await popup.waitForButton('重新检查');

  const files: string[] = [];
  for (const scheme of schemes) {
    const file = `${name}-popup-${scheme}.png`;
    await writeFile(join(folder, file), await popup.screenshot(scheme));
    files.push(file);
  }
  const found = foundIn(await copiedJson(popup));
  await popup.close();
  const file = `${name}-page.png`;
  await page.screenshot({ path: join(folder, file), fullPage: true });
  return { name, found, files: [...files, file] };
}

/** The JSON that the popup copies, caught before it reaches the clipboard of whoever watches. */
async function copiedJson(popup: Popup): Promise<string> {
  await popup.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }');
  await popup.click('复制 JSON');
  return z.string().parse(await popup.evaluate('globalThis.copied'));
}
