import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { errorCount, expectationOf } from '../browser/harness/expectation';
import { expectedMarks } from '../browser/harness/marks';
import { until } from '../browser/harness/until';
import { launchChromiumDriver } from './chromium-driver';
import type { BrowserPage, Driver } from './driver';
import { launchFirefoxDriver } from './firefox-driver';
import { clickButton } from './page-actions';
import { openPortal, openReport, waitForMarks, type OpenReport, type Portal } from './portal';

const fixture = 'several-errors';
const expectation = expectationOf(fixture);
const marks = expectedMarks(expectation).length;
const errors = String(errorCount(expectation));

/** Starts a browser before the tests of a block and ends it after them. */
function portalIn(launchDriver: () => Promise<Driver>): () => Portal {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal(launchDriver);
  });
  afterAll(() => portal.close());
  return () => portal;
}

async function openChecked(portal: Portal): Promise<OpenReport> {
  const report = await openReport(portal, fixture);
  await report.state.waitForBadge(report.tabId, errors);
  await waitForMarks(report.page, marks);
  return report;
}

const tracesSchema = z.strictObject({ elements: z.number(), carriers: z.number() });

/** How many elements of the page are ours, and how many carry an attribute of ours. */
async function traces(page: BrowserPage): Promise<z.infer<typeof tracesSchema>> {
  const found = await page.evaluate(`({
    elements: document.querySelectorAll('gouji-card, gouji-marks').length,
    carriers: [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('data-gouji'))).length,
  })`);
  return tracesSchema.parse(found);
}

describe('Chromium', () => {
  const portal = portalIn(launchChromiumDriver);

  test('a page that outlives its extension is cleaned up at once and says so, once', async () => {
    const { page } = await openChecked(portal());
    await portal().driver.updateExtension();
    await page.toFront();
    await until('the notice', async () => {
      const { elements, carriers } = await traces(page);
      return elements === 1 && carriers === 0 ? true : null;
    });
    // The notice is the only thing there, and takes the focus of nobody who does not want it.
    await page.press('Escape');
    await page.press('Alt+ArrowDown');
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await page.close();
  });
});

describe('Firefox', () => {
  const portal = portalIn(launchFirefoxDriver);

  test('a page that outlives its extension is checked anew and keeps nothing of the old marks', async () => {
    const { page, address } = await openChecked(portal());
    await portal().driver.updateExtension();
    const { state } = await openReport(portal(), 'clean-2021');
    const tabId = await state.tabOf(address);
    await state.waitForBadge(tabId, errors);
    const popup = await portal().driver.openOwnPage(`popup.html?tab=${tabId}`);
    await clickButton(popup, '清除标记');
    await waitForMarks(page, 0);
    expect(await traces(page)).toEqual({ elements: 0, carriers: 0 });
    await popup.close();
    await page.close();
  });
});
