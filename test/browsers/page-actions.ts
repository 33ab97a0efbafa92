import * as z from 'zod/mini';
import { until } from '../browser/harness/until';
import type { BrowserPage } from './driver';

const pointSchema = z.nullable(z.object({ x: z.number(), y: z.number() }));
const textsSchema = z.array(z.string());

const quote = (text: string): string => JSON.stringify(text);

/** The text that a page shows. */
export async function textOf(page: BrowserPage): Promise<string> {
  return z.string().parse(await page.evaluate('document.body.innerText'));
}

/** Waits until a page shows a text. */
export async function waitForText(page: BrowserPage, text: string): Promise<void> {
  let latest = '';
  await until(`“${text}” on the page`, async () => {
    latest = await textOf(page);
    return latest.includes(text) ? true : null;
  }).catch((error: unknown) => {
    throw new Error(`the page shows no “${text}”, but: ${latest}`, { cause: error });
  });
}

/** The texts of all elements that a CSS selector finds. */
export async function textsOf(page: BrowserPage, selector: string): Promise<string[]> {
  const texts = `[...document.querySelectorAll(${quote(selector)})].map((element) => element.textContent.trim())`;
  return textsSchema.parse(await page.evaluate(texts));
}

/** Clicks the first element that a CSS selector finds, with the mouse, as soon as it is there. */
export async function clickOn(page: BrowserPage, selector: string): Promise<void> {
  await click(page, selector, `document.querySelector(${quote(selector)})`);
}

/** Clicks the enabled button or the tab of that name, with the mouse, as soon as it is there. */
export async function clickButton(page: BrowserPage, name: string): Promise<void> {
  await click(page, name, buttonNamed(name));
}

/** Waits until there is an enabled button of that name. */
export async function waitForButton(page: BrowserPage, name: string): Promise<void> {
  await until(`the button “${name}”`, async () =>
    (await page.evaluate(`${buttonNamed(name)} !== undefined`)) === true ? true : null,
  );
}

function buttonNamed(name: string): string {
  const named = `[element.ariaLabel, element.innerText].some((text) => text?.trim() === ${quote(name)})`;
  return `[...document.querySelectorAll('button:enabled, [role="tab"], summary')].find((element) => ${named})`;
}

async function click(page: BrowserPage, name: string, element: string): Promise<void> {
  const point = await until(name, async () => {
    const middle = `((element) => {
      if (element == null) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return width === 0 ? null : { x: x + width / 2, y: y + height / 2 };
    })(${element})`;
    return pointSchema.parse(await page.evaluate(middle));
  });
  await page.clickAt(point);
}
