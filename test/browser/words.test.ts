import { expect } from 'vitest';
import { visit } from './harness/chromium';
import { markupOf, marksOn } from './harness/marks';
import { markedWords } from './harness/marked-words';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

const page = 'contradicted-by-text';
const contradicted = 'applications.newlyReceived.total';

/** Whether stretches are those of the sentence, torn as the page tears it. */
const areTheWords = (stretches: readonly string[] = []) => stretches.join('|').endsWith('申请9|99|件');

test('words that the tables contradict are marked, lit with their cell, and cleared without a trace', async ({
  browser,
  bareBrowser,
  server,
}) => {
  const untouched = await visit(bareBrowser, server.address(page));
  const report = await visit(browser, server.address(page));
  expect(await badgeOnceChecked(browser, report)).toBe('✓');
  expect(Object.keys(await markedWords(report))).toEqual(['gouji-warning']);
  expect(areTheWords((await markedWords(report))['gouji-warning'])).toBe(true);
  expect(await marksOn(report)).toContainEqual({ cell: contradicted, role: 'total', severity: 'warning' });

  const popup = await openPopup(browser, report);
  await popup.clickOn('section[aria-label="待核对"] button.finding');
  await until('the words to be lit', async () =>
    areTheWords((await markedWords(report))['gouji-selected']) ? true : null,
  );
  expect(await report.locator('gouji-card').count()).toBe(1);

  await popup.click('清除标记');
  await until('the marks to go', async () => ((await marksOn(report)).length === 0 ? true : null));
  expect(await markedWords(report)).toEqual({});
  expect(await markupOf(report)).toBe(await markupOf(untouched));
  await popup.close();
  await report.close();
  await untouched.close();
});
