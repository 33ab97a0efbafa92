import type { Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { browser as extensionApi } from 'wxt/browser';
import { visit, type ExtensionChromium } from './chromium';
import { attachToTarget, type TargetSession } from './target-session';
import { pressToolbarButton } from './toolbar';
import { until } from './until';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

const evaluationSchema = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(
    z.object({ text: z.string(), exception: z.optional(z.object({ description: z.optional(z.string()) })) }),
  ),
});
const pointSchema = z.nullable(z.object({ x: z.number(), y: z.number() }));
const screenshotSchema = z.object({ data: z.string() });

/** Selector of the buttons that stand for the findings. */
export const findingButton = 'button.finding';

/** The popup as it stands open at the toolbar. */
export interface Popup {
  /** The text that it shows. */
  text(): Promise<string>;
  /** How many elements a CSS selector finds. */
  count(selector: string): Promise<number>;
  /** Waits until there is an enabled button of that text. */
  waitForButton(label: string): Promise<void>;
  /** Waits until that text stands in it. */
  waitForText(text: string): Promise<void>;
  /** Clicks the button of that text as soon as it is there and enabled. */
  click(label: string): Promise<void>;
  /** Clicks the first element that a CSS selector finds, as soon as it is there. */
  clickOn(selector: string): Promise<void>;
  /** The value of a JavaScript expression, JSON only. */
  evaluate(expression: string): Promise<unknown>;
  /** A picture of what it shows, as PNG. */
  screenshot(scheme: 'light' | 'dark'): Promise<Buffer>;
  /** Closes it, unless it has closed already, as it does when the page comes to the front. */
  close(): Promise<void>;
}

/** Presses the toolbar button on a page and attaches to the popup that opens. */
export async function openPopup(browser: ExtensionChromium, page: Page): Promise<Popup> {
  await pressToolbarButton(browser, page);
  const address = `chrome-extension://${browser.extensionId}/popup.html`;
  const { targetId } = await until('the popup', async () => {
    const { targetInfos } = await browser.devtools.send('Target.getTargets');
    return targetInfos.find((target) => target.url.startsWith(address));
  });
  const session = await attachToTarget(browser.devtools, targetId);
  await waitFor(session, 'the first action', 'document.querySelector("footer button") !== null');
  return popupOf(session, async () => {
    const { targetInfos } = await browser.devtools.send('Target.getTargets');
    if (!targetInfos.some((target) => target.targetId === targetId)) return;
    await browser.devtools.send('Target.closeTarget', { targetId });
  });
}

/** Opens the popup of a page as a page of its own, which can be cut off from the network like any other. */
export async function visitPopupOf(browser: ExtensionChromium, page: Page): Promise<Page> {
  const tabId = await browser.worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, page.url());
  if (tabId === undefined) throw new Error(`no tab shows ${page.url()}`);
  return visit(browser, `chrome-extension://${browser.extensionId}/popup.html?tab=${String(tabId)}`);
}

function popupOf(session: TargetSession, close: () => Promise<void>): Popup {
  return {
    close,
    evaluate: (expression) => evaluate(session, expression),
    text: async () => z.string().parse(await evaluate(session, 'document.body.innerText')),
    count: async (selector) =>
      z.number().parse(await evaluate(session, `document.querySelectorAll(${quote(selector)}).length`)),
    waitForButton: (label) => waitFor(session, `the button ${label}`, `${buttonNamed(label)} !== undefined`),
    waitForText: (text) => waitFor(session, text, `document.body.innerText.includes(${quote(text)})`),
    click: (label) => click(session, label, buttonNamed(label)),
    clickOn: (selector) => click(session, selector, `document.querySelector(${quote(selector)})`),
    async screenshot(scheme) {
      const features = [{ name: 'prefers-color-scheme', value: scheme }];
      await session.send('Emulation.setEmulatedMedia', { features });
      await sizeToSettle(session);
      const shot = await session.send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(screenshotSchema.parse(shot).data, 'base64');
    },
  };
}

/** Waits until the browser has fitted the popup to its content. */
async function sizeToSettle(session: TargetSession): Promise<void> {
  let before: unknown;
  await until('the popup to keep its size', async () => {
    const now = await evaluate(session, '`${innerWidth} ${innerHeight}`');
    const hasSettled = now === before;
    before = now;
    return hasSettled ? true : null;
  });
}

const quote = (text: string) => JSON.stringify(text);

const buttonNamed = (label: string) =>
  `[...document.querySelectorAll('button:enabled')].find((button) => button.innerText.trim() === ${quote(label)})`;

async function evaluate(session: TargetSession, expression: string): Promise<unknown> {
  const reply = await session.send('Runtime.evaluate', {
    expression,
    returnByValue: true,
    awaitPromise: true,
  });
  const { result, exceptionDetails } = evaluationSchema.parse(reply);
  if (exceptionDetails === undefined) return result.value;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

async function waitFor(session: TargetSession, what: string, condition: string): Promise<void> {
  await until(`${what} in the popup`, async () =>
    (await evaluate(session, condition)) === true ? true : null,
  );
}

/** Clicks with the mouse in the middle of the element, so that the browser counts it as a person's. */
async function click(session: TargetSession, name: string, element: string): Promise<void> {
  const { x, y } = await until(`${name} in the popup`, async () => {
    const middle = `((element) => {
      if (element == null) return null;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })(${element})`;
    return pointSchema.parse(await evaluate(session, middle));
  });
  for (const type of ['mousePressed', 'mouseReleased']) {
    await session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  }
}
