import { expect } from 'vitest';
import { visit } from './harness/chromium';
import { errorCount, expectationOf } from './harness/expectation';
import { expectedMarks, markupOf, marksOn } from './harness/marks';
import { findingButton, openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOf, badgeOnceChecked } from './harness/toolbar';
import { waitForChecks } from './harness/wait-for-checks';

const fixture = 'wrong-column';
const host = 'intranet.test';
const expectation = expectationOf(fixture);

test('a report outside the government domain is left alone', async ({ browser, bareBrowser, server }) => {
  const untouched = await visit(bareBrowser, server.address(fixture, host));
  const page = await visit(browser, server.address(fixture, host));
  await waitForChecks(browser, server);
  expect(await badgeOf(browser, page)).toBe('');
  expect(await markupOf(page)).toBe(await markupOf(untouched));
  await page.close();
  await untouched.close();
});

test('a report outside the government domain is checked when asked for', async ({ browser, server }) => {
  const page = await visit(browser, server.address(fixture, host));
  const popup = await openPopup(browser, page);
  expect(await popup.count(findingButton)).toBe(0);
  await popup.click('检查本页');
  await popup.waitForButton('重新检查');
  expect(await popup.count(findingButton)).toBe(expectation.findings.length);
  expect(await marksOn(page)).toEqual(expectedMarks(expectation));
  expect(await badgeOnceChecked(browser, page)).toBe(String(errorCount(expectation)));
  await popup.close();
  await page.close();
});
