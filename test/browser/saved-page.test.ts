import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { errorCount, expectationOf } from './harness/expectation';
import { expectedMarks, marksOn } from './harness/marks';
import { findingButton, openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';

const fixture = 'wrong-column';
const address = pathToFileURL(join(import.meta.dirname, '../fixtures', `${fixture}.html`)).href;
const expectation = expectationOf(fixture);

test('a page saved on this computer is checked when asked for', async ({ browser }) => {
  const page = await browser.context.newPage();
  await page.goto(address);
  const popup = await openPopup(browser, page);
  await popup.click('检查本页');
  await popup.waitForButton('重新检查');
  expect(await popup.count(findingButton)).toBe(expectation.findings.length);
  expect(await marksOn(page)).toEqual(expectedMarks(expectation));
  expect(await badgeOnceChecked(browser, page)).toBe(String(errorCount(expectation)));
  await popup.close();
  await page.close();
});
