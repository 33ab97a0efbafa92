import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorCount, expectationOf } from '../browser/harness/expectation';
import { sampleMarkup } from '../hostile/attacked';
import { attackingPages } from '../hostile/page-attacks';
import { hasTakenMarkup, markedUpReport, shortPayload } from '../hostile/text-attacks';
import { until } from '../browser/harness/until';
import { launchFirefoxDriver } from './firefox-driver';
import { waitForText } from './page-actions';
import { openPortal, openReport, type Portal } from './portal';

const fixture = 'wrong-column';
const errors = String(errorCount(expectationOf(fixture)));
const pages = attackingPages(sampleMarkup(fixture));

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal(launchFirefoxDriver, {
    ...pages,
    'marked-up': markedUpReport(sampleMarkup('several-errors')),
  });
});
afterAll(() => portal.close());

describe.each(Object.keys(pages))('in Firefox a page that is %s', (name) => {
  test('is counted like any other', async () => {
    const { page, state, tabId } = await openReport(portal, name);
    await state.waitForBadge(tabId, errors);
    await page.close();
  });
});

/** Own pages, and what each shows of the report: popup and panel may fold the texts of findings away. */
const shown: Readonly<Record<string, string>> = {
  'popup.html': '重新检查',
  'sidepanel.html': '重新检查',
  'report.html': shortPayload,
};

test.each(Object.entries(shown))('in Firefox %s shows markup as text', async (path, text) => {
  const { page, state, tabId } = await openReport(portal, 'marked-up');
  await until('a badge', async () => (await state.badge(tabId)) || null);
  const own = await portal.driver.openOwnPage(`${path}?tab=${tabId}`);
  await waitForText(own, text);
  expect(await own.evaluate(hasTakenMarkup)).toBe(false);
  await own.close();
  await page.close();
});
