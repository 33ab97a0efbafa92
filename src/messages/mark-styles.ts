import { browser, type Browser } from 'wxt/browser';

/**
 * The styles of the marks. With the origin of the user a style cannot be overruled by the page's own;
 * the tint of words has to come with that of the page to be painted. Neither touches the markup.
 */
const styles = [
  { files: ['marks.css'], origin: 'USER' },
  { files: ['marked-words.css'], origin: 'AUTHOR' },
] satisfies Partial<Browser.scripting.CSSInjection>[];

const printStyle = {
  files: ['marks-print.css'],
  origin: 'USER',
} satisfies Partial<Browser.scripting.CSSInjection>;

/**
 * Puts the styles of the marks into frames of a page, those of an earlier version of the extension included.
 *
 * @param printMarks whether the marks are printed with the page
 * @throws what the browser throws where it lets no extension in
 */
export async function putMarkStyles(
  target: Browser.scripting.InjectionTarget,
  printMarks: boolean,
): Promise<void> {
  // Frames that were entered before would carry a style twice.
  await Promise.all([
    ...styles.map((style) => renew(target, style, true)),
    renew(target, printStyle, printMarks),
  ]);
}

/**
 * Has a page that carries marks print them, or no longer.
 *
 * @param frameId of the frame whose marks they are
 */
export async function setPrinting(tabId: number, frameId: number, printMarks: boolean): Promise<void> {
  // The page may be gone by now.
  await renew({ tabId, frameIds: [frameId] }, printStyle, printMarks).catch(() => undefined);
}

async function renew(
  target: Browser.scripting.InjectionTarget,
  style: Partial<Browser.scripting.CSSInjection>,
  isWanted: boolean,
): Promise<void> {
  await browser.scripting.removeCSS({ target, ...style }).catch(() => undefined);
  if (isWanted) await browser.scripting.insertCSS({ target, ...style });
}
