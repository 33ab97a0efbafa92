import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { visit, type ExtensionChromium } from './harness/chromium';
import { errorCount, expectationOf } from './harness/expectation';
import { marksOn } from './harness/marks';
import { findingButton, openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

const errors = String(errorCount(expectationOf('wrong-column')));

/** What an editor would save, once the page has filled it. */
const contentOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument;
    return (inner?.documentElement ?? document.querySelector('main'))?.outerHTML ?? '';
  });

const count = (page: Page, name: string): Promise<number> => page.locator(name).count();

describe.each(['editor', 'editor-frame'])('a report in an %s', (name) => {
  test('is marked beside what will be published, of which no letter is changed', async ({
    browser,
    bareBrowser,
    server,
  }) => {
    const untouched = await visit(bareBrowser, server.address(name));
    const content = await until('the editor to be filled', async () => {
      const filled = await contentOf(untouched);
      return filled.includes('<table') ? filled : null;
    });
    const page = await visit(browser, server.address(name));
    expect(await badgeOnceChecked(browser, page)).toBe(errors);
    await until('marks beside the editor', async () =>
      (await count(page, 'gouji-marks')) === 1 ? true : null,
    );
    expect(await contentOf(page)).toBe(content);

    const popup = await openPopup(browser, page);
    await popup.clickOn(findingButton);
    await until('the card', async () => ((await count(page, 'gouji-card')) === 1 ? true : null));
    expect(await contentOf(page)).toBe(content);
    await popup.click('清除标记');
    await until('the marks to go', async () => ((await count(page, 'gouji-marks')) === 0 ? true : null));
    expect(await contentOf(page)).toBe(content);
    await popup.close();
    await page.close();
    await untouched.close();
  });
});

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<object>; set(all: object): Promise<void> } };
};

/** Sets whether marks are printed, as the options do. */
function printMarks({ worker }: ExtensionChromium, isWanted: boolean): Promise<void> {
  return worker.evaluate(
    (wanted) => chrome.storage.local.set({ settings: { version: 1, printMarks: wanted } }),
    isWanted,
  );
}

test('marks are printed while that is wanted, also on a page that is marked already', async ({
  browser,
  server,
}) => {
  const page = await visit(browser, server.address('wrong-column'));
  await badgeOnceChecked(browser, page);
  await page.emulateMedia({ media: 'print' });
  expect(await marksOn(page)).not.toEqual([]);
  const lines = () =>
    page.evaluate(() => {
      const marked = [...document.querySelectorAll('[data-gouji-severity]')];
      return [...new Set(marked.map((cell) => getComputedStyle(cell).outlineStyle))];
    });
  expect(await lines()).toEqual(['none']);
  await printMarks(browser, true);
  await until('printed marks', async () => ((await lines()).includes('none') ? null : true));
  await printMarks(browser, false);
  await until('no printed marks', async () => ((await lines()).join() === 'none' ? true : null));
  await page.close();
});
