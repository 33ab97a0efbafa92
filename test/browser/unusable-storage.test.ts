import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { extensionFolder } from '../../scripts/extension.mjs';
import { launchWithExtension, visit } from './harness/chromium';
import { openPopup } from './harness/popup';
import { bodies, serveSmallPortal } from './harness/small-portal';
import { confirmRun, openNewRun } from './harness/start-run';
import { storedRecords } from './harness/stored-records';
import { storedRun } from './harness/stored-run';
import { test as base } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';

const test = base.extend('portal', { scope: 'file' }, async ({}, { onCleanup }) => {
  const portal = await serveSmallPortal();
  onCleanup(() => portal.close());
  return portal;
});

/** Puts a database of a later version of the extension in the place of the present one. Run inside the browser. */
async function makeLater(name: string): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 99);
    request.onupgradeneeded = () => request.result.createObjectStore('later').put('kept', 'key');
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

test('stores of a later version are named and kept, and pages are checked all the same', async ({
  browser,
  portal,
}) => {
  const own = (page: string): string => `chrome-extension://${browser.extensionId}/${page}`;
  for (const name of ['gouji-history', 'gouji-runs']) await browser.worker.evaluate(makeLater, name);
  const report = await visit(browser, portal.address('report-0'));
  expect(await badgeOnceChecked(browser, report)).toBe('✓');

  const history = await visit(browser, own('history.html'));
  await history
    .getByText('历史记录由更新版本的勾稽保存，当前版本无法读取。记录仍在，请更新勾稽后重试')
    .first()
    .waitFor();
  const options = await visit(browser, own('options.html'));
  await options.getByText('上一次未能使用历史记录。历史记录由更新版本的勾稽保存').waitFor();
  const runs = await visit(browser, own('run.html'));
  await runs.getByText('批量检查的结果由更新版本的勾稽保存，当前版本无法读取').waitFor();
  const list = await visit(browser, portal.address('list'));
  const popup = await openPopup(browser, list);
  await popup.click('检查本页链接的年报');
  await popup.waitForText(
    '批量检查的结果由更新版本的勾稽保存，当前版本无法读取。结果仍在，请更新勾稽后重试。',
  );
  await popup.close();

  for (const database of ['gouji-history', 'gouji-runs']) {
    const kept = await browser.worker.evaluate(storedRecords, { database, stores: ['later'] });
    expect(kept).toEqual({ later: ['kept'] });
    await browser.worker.evaluate((name) => {
      indexedDB.deleteDatabase(name);
    }, database);
  }
});

test('a run whose worker does not start says so and keeps its reports waiting', async ({ portal }) => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-extension-'));
  cpSync(extensionFolder, folder, { recursive: true });
  rmSync(join(folder, 'run-worker.js'));
  const browser = await launchWithExtension({ extension: folder });
  onTestFinished(async () => {
    await browser.context.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const run = await openNewRun(browser, portal.address('list'));
  await confirmRun(run);
  await run.getByText('后台检查程序未能启动，检查没有进行，已完成的结果不受影响。').waitFor();
  expect((await storedRun(run)).pages.map(({ state }) => state)).toEqual(bodies.map(() => 'waiting'));
});
