import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { extensionFolder } from '../../scripts/extension.mjs';
import { visit } from './harness/chromium';
import { errorCount, expectationOf } from './harness/expectation';
import { expectedMarks, marksOn } from './harness/marks';
import { openPopup } from './harness/popup';
import { bodies, serveSmallPortal } from './harness/small-portal';
import { confirmRun, openNewRun } from './harness/start-run';
import { storedRun } from './harness/stored-run';
import { test as base } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

/** A page whose report comes by a script that nobody sends. */
const empty =
  '<!doctype html><meta charset="utf-8"><title>信息公开</title><div id="app"></div><script src="app.js"></script>';

const test = base.extend('portal', { scope: 'file' }, async ({}, { onCleanup }) => {
  const portal = await serveSmallPortal({ 'report-3': empty });
  onCleanup(() => portal.close());
  return portal;
});

test('a run whose extension is reloaded loses nothing, and leaves no tab behind', async ({
  browser,
  portal,
}) => {
  const run = await openNewRun(browser, portal.address('list'));
  const address = run.url();
  await confirmRun(run);
  const tabOfRun = (): Promise<Page> =>
    until('the tab of the run', () =>
      Promise.resolve(browser.context.pages().find((page) => page.url() === portal.address('report-3'))),
    );
  const left = await tabOfRun();
  await run
    .getByText(`${String(bodies.length - 1)}/${String(bodies.length)} 份`)
    .first()
    .waitFor();
  const before = await storedRun(run);

  const restarted = browser.context.waitForEvent('serviceworker');
  await browser.devtools.send('Extensions.loadUnpacked', { path: extensionFolder });
  await restarted;
  const gone = left.waitForEvent('close');
  const asked = portal.asked.length;
  const page = await visit(browser, address);
  await gone;
  const tab = await tabOfRun();
  expect((await storedRun(page)).results).toEqual(before.results);

  await tab.close();
  await page.getByText('标签页可能已被关闭').waitFor();
  await page.getByText('检查已完成').first().waitFor();
  const { pages, results } = await storedRun(page);
  expect(results).toEqual(before.results);
  expect(pages.filter(({ state }) => state === 'failed').map(({ position }) => position)).toEqual([3]);
  expect(portal.asked.slice(asked).filter((name) => name.startsWith('report-'))).toEqual(['report-3']);
  await page.close();
});

test('a check whose extension is reloaded leaves a page that can be checked', async ({ browser, server }) => {
  const expectation = expectationOf('several-errors');
  const opening = visit(browser, server.address('several-errors'));
  const restarted = browser.context.waitForEvent('serviceworker');
  await browser.devtools.send('Extensions.loadUnpacked', { path: extensionFolder });
  const now = { ...browser, worker: await restarted };
  const page = await opening;
  const popup = await openPopup(now, page);
  // Whether the page is checked by itself depends on how far it was.
  await popup.clickOn('footer button');
  await popup.waitForButton('重新检查');
  expect(await marksOn(page)).toEqual(expectedMarks(expectation));
  await popup.close();
  expect(await badgeOnceChecked(now, page)).toBe(String(errorCount(expectation)));
  await page.close();
});
