import * as z from 'zod/mini';
import type { BrowserPage } from './driver';

const roundSchema = z.object({
  count: z.number(),
  names: z.array(z.string()),
});
const stopSchema = z.object({ control: z.number(), isSeen: z.boolean() });

/** What is wrong with going through a page by keyboard. */
export interface TabRound {
  /** How many controls the page has. */
  readonly controls: number;
  /** Those that Tab does not reach. */
  readonly unreached: readonly string[];
  /** Those that do not show that they have the focus. */
  readonly unseen: readonly string[];
}

// Of radio buttons, the keys reach the chosen one; the arrows go on from there.
const prepare = `(() => {
  const selector = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
  const isReached = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 &&
    (element.type !== 'radio' || element.checked);
  window.controls = [...document.querySelectorAll(selector)].filter(isReached);
  document.activeElement?.blur();
  const names = window.controls.map((element) =>
    element.localName + ' ' + (element.ariaLabel ?? element.name ?? '') + ' ' + element.textContent.trim().slice(0, 30));
  return { count: names.length, names };
})()`;

const look = `(() => {
  const focused = document.activeElement;
  const shows = (element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  return {
    control: window.controls.indexOf(focused),
    isSeen: [focused, focused.parentElement, focused.nextElementSibling].some((each) => each !== null && shows(each)),
  };
})()`;

/** Goes once through a page with the Tab key. */
export async function tabThrough(page: BrowserPage): Promise<TabRound> {
  await page.toFront();
  const { count, names } = roundSchema.parse(await page.evaluate(prepare));
  const left = new Set(names.keys());
  const unseen = new Set<number>();
  for (let presses = 0; presses < 2 * count + 5 && left.size > 0; presses += 1) {
    await page.press('Tab');
    const { control, isSeen } = stopSchema.parse(await page.evaluate(look));
    left.delete(control);
    if (control >= 0 && !isSeen) unseen.add(control);
  }
  const named = (controls: Iterable<number>): string[] =>
    [...controls].map((control) => names[control] ?? '');
  return { controls: count, unreached: named(left), unseen: named(unseen) };
}
