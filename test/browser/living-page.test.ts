import { describe, expect } from 'vitest';
import { visit } from './harness/chromium';
import { errorCount, expectationOf } from './harness/expectation';
import { expectedMarks, marksOn, type Mark } from './harness/marks';
import { findingButton, openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOf, badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

const wrong = expectationOf('wrong-column');
const cancelling = expectationOf('cancelling-columns');
const errorsOfWrong = String(errorCount(wrong));

const same = (one: readonly Mark[], other: readonly Mark[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

describe.each(['built-late', 'shadow-tree', 'tabbed', 'frame-of-same-origin', 'frame-of-another-portal'])(
  'a report that is %s',
  (name) => {
    test('is checked by itself, on the right cells, and counted', async ({ browser, server }) => {
      const page = await visit(browser, server.address(name));
      expect(await badgeOnceChecked(browser, page)).toBe(errorsOfWrong);
      const marks = await Promise.all(page.frames().map((frame) => marksOn(frame)));
      expect(marks.filter((found) => found.length > 0)).toEqual([expectedMarks(wrong)]);
      const popup = await openPopup(browser, page);
      await popup.waitForButton('重新检查');
      expect(await popup.count(findingButton)).toBe(wrong.findings.length);
      await popup.close();
      await page.close();
    });

    test('has its marks drawn where they stand', async ({ browser, server }) => {
      const page = await visit(browser, server.address(name));
      await badgeOnceChecked(browser, page);
      const styles = await Promise.all(
        page.frames().map((frame) =>
          frame.evaluate(() => {
            const everywhere = (root: ParentNode): Element[] =>
              [...root.querySelectorAll('*')].flatMap((element) => [
                element,
                ...(element.shadowRoot === null ? [] : everywhere(element.shadowRoot)),
              ]);
            return everywhere(document)
              .filter((element) => element.hasAttribute('data-gouji-severity'))
              .map((element) => getComputedStyle(element).outlineStyle);
          }),
        ),
      );
      expect(new Set(styles.flat())).toEqual(new Set(['solid', 'dashed']));
      await page.close();
    });
  },
);

test('a frame from another domain is named as unread, and nothing passes for checked', async ({
  browser,
  server,
}) => {
  const page = await visit(browser, server.address('frame-of-another-domain'));
  const popup = await openPopup(browser, page);
  await popup.click('检查本页');
  await popup.waitForButton('允许读取并检查');
  expect(await popup.text()).toContain('intranet.test');
  expect(await badgeOf(browser, page)).toBe('–');
  await popup.close();
  await page.close();
});

test('one report swapped for another without loading a page is checked anew', async ({ browser, server }) => {
  const page = await visit(browser, server.address('swapping'));
  expect(await badgeOnceChecked(browser, page)).toBe(errorsOfWrong);
  await page.evaluate("open('cancelling-columns')");
  await until('the marks of the second report', async () =>
    same(await marksOn(page), expectedMarks(cancelling)) ? true : null,
  );
  await until('its badge', async () =>
    (await badgeOf(browser, page)) === String(errorCount(cancelling)) ? true : null,
  );
  await page.evaluate("open('clean-2021')");
  await until('the tick', async () => ((await badgeOf(browser, page)) === '✓' ? true : null));
  expect(await marksOn(page)).toEqual([]);
  await page.evaluate("open('ordinary-news')");
  await until('no badge', async () => ((await badgeOf(browser, page)) === '' ? true : null));
  await page.close();
});

test('a tab that is shown later keeps the marks and the badge', async ({ browser, server }) => {
  const page = await visit(browser, server.address('tabbed'));
  await badgeOnceChecked(browser, page);
  await page.evaluate('showPanel(1)');
  await page.waitForTimeout(1500);
  expect(await marksOn(page)).toEqual(expectedMarks(wrong));
  expect(await badgeOf(browser, page)).toBe(errorsOfWrong);
  await page.close();
});

test('marks that were taken off stay off while the page changes, and come back with a finding', async ({
  browser,
  server,
}) => {
  const page = await visit(browser, server.address('corrected'));
  await badgeOnceChecked(browser, page);
  let popup = await openPopup(browser, page);
  await popup.click('清除标记');
  await until('the marks to go', async () => ((await marksOn(page)).length === 0 ? true : null));
  await popup.close();
  await page.evaluate("document.querySelector('main').append('更新')");
  await page.waitForTimeout(1500);
  expect(await marksOn(page)).toEqual([]);
  popup = await openPopup(browser, page);
  await popup.clickOn(findingButton);
  await until('the marks to come back', async () => ((await marksOn(page)).length > 0 ? true : null));
  await popup.close();
  await page.close();
});
