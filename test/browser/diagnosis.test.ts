import { expect } from 'vitest';
import { visit } from './harness/chromium';
import { marksOn } from './harness/marks';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

test('the cells of the only explanation are marked, and its line in the popup lights the finding', async ({
  browser,
  server,
}) => {
  const page = await visit(browser, server.address('cancelling-columns'));
  await badgeOnceChecked(browser, page);
  const suspects = (await marksOn(page)).filter(({ role }) => role === 'suspect');
  expect(suspects).toEqual(
    ['naturalPerson', 'otherOrganization'].map((column) => ({
      cell: `applications.newlyReceived.${column}`,
      role: 'suspect',
      severity: 'error',
    })),
  );

  const popup = await openPopup(browser, page);
  await popup.waitForText('最可能：');
  await popup.clickOn('.diagnoses [data-fact] button');
  await until('the parts of the finding', async () => {
    const parts = (await marksOn(page)).filter(({ role }) => role === 'part');
    return parts.length > 0 ? true : null;
  });
  expect(await popup.count('button.finding[aria-pressed="true"]')).toBe(1);
  await popup.close();
  await page.close();
});

test('what could be one of several cells is listed and marks none of them', async ({ browser, server }) => {
  const page = await visit(browser, server.address('wrong-litigation-total'));
  await badgeOnceChecked(browser, page);
  expect((await marksOn(page)).map(({ role }) => role)).not.toContain('suspect');
  const popup = await openPopup(browser, page);
  await popup.waitForText('只有一个合计');
  await popup.clickOn('.diagnoses summary');
  await popup.waitForText('行政复议·总计 应为 16（现为 15）');
  expect(await popup.text()).not.toContain('最可能');
  await popup.close();
  await page.close();
});
