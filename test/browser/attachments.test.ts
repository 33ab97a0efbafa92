import { describe, expect } from 'vitest';
import { visit } from './harness/chromium';
import { openPopup } from './harness/popup';
import { test } from './harness/test';
import { badgeOf, badgeOnceChecked } from './harness/toolbar';
import { waitForChecks } from './harness/wait-for-checks';

describe.each(['tables-as-attachment', 'attachment-by-script', 'attachment-as-object'])(
  'the page %s, whose report is a file',
  (fixture) => {
    test('gets a dash on the toolbar button, so that silence is not taken for a clean report', async ({
      browser,
      server,
    }) => {
      const page = await visit(browser, server.address(fixture));
      expect(await badgeOnceChecked(browser, page)).toBe('–');
      await page.close();
    });
  },
);

test('the popup names the files that were not checked', async ({ browser, server }) => {
  const page = await visit(browser, server.address('tables-as-attachment'));
  await badgeOnceChecked(browser, page);
  const popup = await openPopup(browser, page);
  await popup.waitForText('青禾县水利局2024年政府信息公开工作年度报告.docx');
  expect(await popup.text()).toContain('青禾县水利局2024年政府信息公开工作年度报告.pdf');
  await popup.close();
  await page.close();
});

test.for(['not-list-of-files', 'not-news-with-file'])(
  '%s gets none',
  async (fixture, { browser, server }) => {
    const page = await visit(browser, server.address(fixture));
    await waitForChecks(browser, server);
    expect(await badgeOf(browser, page)).toBe('');
    await page.close();
  },
);
