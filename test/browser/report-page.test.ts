import { describe, expect } from 'vitest';
import { visit } from './harness/chromium';
import { cellsOnPage, errorCount, expectationOf, type Expectation } from './harness/expectation';
import { expectedMarks, markupOf, marksOn } from './harness/marks';
import { findingButton, openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

const faulty = ['wrong-column', 'cancelling-columns', 'wrong-litigation-total'];
const clean = ['clean-2021', 'clean-2019', 'word-paste', 'layout-table', 'odd-spans', 'hidden-cells'];

/** The cells of a finding that are marked only while it is selected, in the order of marks. */
function partsOf(expectation: Expectation, cells: readonly string[]): string[] {
  const anchors = new Set(expectedMarks(expectation).map(({ cell }) => cell));
  const parts = cellsOnPage(expectation, cells).filter((cell) => !anchors.has(cell));
  return parts.sort((one, other) => one.localeCompare(other));
}

describe.each([...faulty, ...clean])('the report %s on a government portal', (fixture) => {
  const expectation = expectationOf(fixture);

  test('is checked by itself: anchors and badge', async ({ browser, server }) => {
    const page = await visit(browser, server.address(fixture));
    const errors = errorCount(expectation);
    expect(await badgeOnceChecked(browser, page)).toBe(errors === 0 ? '✓' : String(errors));
    expect(await marksOn(page)).toEqual(expectedMarks(expectation));
    await page.close();
  });

  test('has all its findings in the popup', async ({ browser, server }) => {
    const page = await visit(browser, server.address(fixture));
    await badgeOnceChecked(browser, page);
    const popup = await openPopup(browser, page);
    await popup.waitForButton('重新检查');
    expect(await popup.count(findingButton)).toBe(expectation.findings.length);
    await popup.close();
    await page.close();
  });
});

describe.each(faulty)('the marks of %s', (fixture) => {
  const expectation = expectationOf(fixture);

  test('show the parts of the finding that is selected', async ({ browser, server }) => {
    const page = await visit(browser, server.address(fixture));
    await badgeOnceChecked(browser, page);
    const popup = await openPopup(browser, page);
    await popup.clickOn(findingButton);
    const parts = await until('the parts of the finding', async () => {
      const marks = await marksOn(page);
      const found = marks.filter(({ role }) => role === 'part').map(({ cell }) => cell);
      return found.length > 0 ? found : null;
    });
    expect(expectation.findings.map(({ cells }) => partsOf(expectation, cells))).toContainEqual(parts);
    await popup.close();
    await page.close();
  });

  test('are cleared without a trace', async ({ browser, bareBrowser, server }) => {
    const untouched = await visit(bareBrowser, server.address(fixture));
    const page = await visit(browser, server.address(fixture));
    await badgeOnceChecked(browser, page);
    expect(await markupOf(page)).not.toBe(await markupOf(untouched));
    const popup = await openPopup(browser, page);
    await popup.clickOn(findingButton);
    await popup.click('清除标记');
    await until('the marks to go', async () => ((await marksOn(page)).length === 0 ? true : null));
    expect(await markupOf(page)).toBe(await markupOf(untouched));
    await popup.close();
    await page.close();
    await untouched.close();
  });
});

test('a row whose figures fit no column is lit on its label', async ({ browser, server }) => {
  const expectation = expectationOf('missing-parts');
  const position = 'applications.unavailableUnclear';
  const page = await visit(browser, server.address('missing-parts'));
  await badgeOnceChecked(browser, page);
  expect(await marksOn(page)).toEqual(expectedMarks(expectation));
  const popup = await openPopup(browser, page);
  await popup.waitForButton('重新检查');
  await popup.evaluate(
    `[...document.querySelectorAll('${findingButton}')].find((item) => item.textContent.includes('补正后申请内容仍不明确')).click()`,
  );
  const marks = await until('the label of the row', async () => {
    const found = await marksOn(page);
    return found.length > 0 ? found : null;
  });
  expect(marks).toEqual([{ cell: position, role: 'part', severity: null }]);
  await popup.close();
  await page.close();
});
