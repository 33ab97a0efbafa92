import { expect } from 'vitest';
import { extensionFolder } from '../../scripts/extension.mjs';
import { visit } from './harness/chromium';
import { errorCount, expectationOf } from './harness/expectation';
import { expectedMarks, markupOf, marksOn } from './harness/marks';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

const fixture = 'wrong-column';
const expectation = expectationOf(fixture);

test('marks of an extension that was reloaded since are taken over and cleared without a trace', async ({
  browser,
  bareBrowser,
  server,
}) => {
  const untouched = await visit(bareBrowser, server.address(fixture));
  const page = await visit(browser, server.address(fixture));
  expect(await badgeOnceChecked(browser, page)).toBe(String(errorCount(expectation)));
  const restarted = browser.context.waitForEvent('serviceworker');
  await browser.devtools.send('Extensions.loadUnpacked', { path: extensionFolder });
  await restarted;
  const popup = await openPopup(browser, page);
  await popup.click('检查本页');
  await popup.waitForButton('重新检查');
  expect(await marksOn(page)).toEqual(expectedMarks(expectation));
  await popup.click('清除标记');
  await until('the marks to go', async () => ((await marksOn(page)).length === 0 ? true : null));
  await page.evaluate("document.body.append('变化')");
  await page.waitForTimeout(1500);
  expect(await marksOn(page)).toEqual([]);
  await page.evaluate('document.body.lastChild.remove()');
  expect(await markupOf(page)).toBe(await markupOf(untouched));
  await popup.close();
  await page.close();
  await untouched.close();
});
