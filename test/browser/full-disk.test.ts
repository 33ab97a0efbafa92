import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithExtension, visit, type ExtensionChromium } from './harness/chromium';
import { historyFileOf } from './harness/history-file';
import { bodies, serveSmallPortal, type SmallPortal } from './harness/small-portal';
import { smallDisk } from './harness/small-disk';
import { confirmRun, openNewRun } from './harness/start-run';
import { storedHistory } from './harness/stored-history';
import { storedRun } from './harness/stored-run';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

const disk = smallDisk();

describe.skipIf(disk === null)('on a full disk', () => {
  let browser: ExtensionChromium;
  let portal: SmallPortal;

  beforeAll(async () => {
    portal = await serveSmallPortal();
    browser = await launchWithExtension({ profile: join(disk?.folder ?? '', 'profile') });
  });

  afterAll(async () => {
    disk?.clear();
    await browser.context.close();
    await portal.close();
    disk?.remove();
  });

  const openHistory = () => visit(browser, `chrome-extension://${browser.extensionId}/history.html`);

  test('a report is checked, what could not be kept is said, and what was kept stays', async () => {
    const first = await visit(browser, portal.address('report-0'));
    await until('the first report', async () =>
      (await storedHistory(browser)).versions.length === 1 ? true : null,
    );
    await first.close();
    disk?.fill();
    const second = await visit(browser, portal.address('report-1'));
    expect(await badgeOnceChecked(browser, second)).toBe('✓');
    const options = await visit(browser, `chrome-extension://${browser.extensionId}/options.html`);
    await until('the note', async () => {
      await options.reload();
      return (await options.getByText('上一次未能使用历史记录。浏览器的存储空间已满').count()) > 0
        ? true
        : null;
    });
    await options.close();
    disk?.clear();
    const noted = await openHistory();
    await noted.getByText('青禾县教育局').first().waitFor();
    await noted.getByText('最近检查的年报未能保存到历史记录：浏览器的存储空间已满').waitFor();
    await noted.close();
    await second.reload();
    await until('the second report', async () =>
      (await storedHistory(browser)).versions.length === 2 ? true : null,
    );
    const history = await openHistory();
    await history.getByText('青禾县公安局').first().waitFor();
    expect(await history.getByText('未能保存到历史记录').count()).toBe(0);
    await history.close();
    await second.close();
  });

  test('an import takes in nothing and says why; it succeeds once there is room', async () => {
    const before = await storedHistory(browser);
    const text = await historyFileOf(60);
    const history = await openHistory();
    const choose = (): Promise<void> =>
      history.locator('input[type=file]').setInputFiles({
        name: 'gouji-history.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    disk?.fill();
    await choose();
    await history.getByText('浏览器的存储空间已满，历史记录暂时无法保存；原有记录不受影响').waitFor();
    disk?.clear();
    // Chromium refuses once more after the disk was full.
    const after = await until('the history', async () => {
      const stored = await storedHistory(browser).catch(() => null);
      return stored?.entries.length === before.entries.length ? stored : null;
    });
    expect(after).toEqual(before);
    await choose();
    await history.getByText('新增 60 份').waitFor();
    await history.close();
  });

  test('a run is paused, says why, and goes on once there is room', async () => {
    const run = await openNewRun(browser, portal.address('list'));
    portal.hold();
    const asked = portal.asked.length;
    await confirmRun(run);
    await until('a request', () => Promise.resolve(portal.asked.length > asked ? true : null));
    disk?.fill();
    portal.release();
    await run.getByText('浏览器的存储空间已满，结果无法保存').waitFor();
    await run.getByRole('heading', { name: '已暂停' }).waitFor();
    disk?.clear();
    await run.getByRole('button', { name: '继续' }).click();
    await run.getByText('检查已完成').first().waitFor();
    expect((await storedRun(run)).results).toHaveLength(bodies.length);
    await run.close();
  });
});
