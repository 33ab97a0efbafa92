import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import * as z from 'zod/mini';
import type { CheckResult } from '../../src/check/check-result';
import { ignoredFinding } from '../../src/ignoring/ignored-finding';
import { reportKey } from '../../src/ignoring/report-key';
import { twoYears } from '../portal/two-years';
import { launchWithExtension, visit, type ExtensionChromium } from './harness/chromium';
import { openPopup, visitPopupOf } from './harness/popup';
import { bodies, serveSmallPortal, type SmallPortal } from './harness/small-portal';
import { confirmRun, openNewRun } from './harness/start-run';
import { storedRun } from './harness/stored-run';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';

/** Chromium's name for the API, inside the extension's worker. */
declare const chrome: typeof extensionApi;

const exportedSchema = z.object({
  report: z.object({ organization: z.nullable(z.string()) }),
  findings: z.array(z.object({ ignored: z.optional(z.object({ reason: z.string() })) })),
});

let browser: ExtensionChromium;
let portal: SmallPortal;

beforeAll(async () => {
  browser = await launchWithExtension();
  const {
    'report-2023': before,
    'report-2024': now,
    gknb,
  } = twoYears(readFileSync('test/fixtures/clean-2021.html', 'utf8'));
  portal = await serveSmallPortal({ 'report-2023': before, 'report-2024': now, gknb });
});

afterAll(async () => {
  await browser.context.close();
  await portal.close();
});

const timesAsked = (name: string): number => portal.asked.filter((asked) => asked === name).length;

test('a run that loses the network says so, waits, and goes on where it was', async () => {
  const { context } = browser;
  const run = await openNewRun(browser, portal.address('list'));
  portal.hold();
  await confirmRun(run);
  await until('requests', () => Promise.resolve(portal.asked.includes('report-1') ? true : null));
  await context.setOffline(true);
  portal.cut();
  await run.getByText('电脑没有连接网络').waitFor();
  expect(
    (await storedRun(run)).pages.filter(({ state, attempts }) => state !== 'waiting' || attempts > 0),
  ).toEqual([]);

  portal.release();
  await context.setOffline(false);
  await run.getByText('检查已完成').first().waitFor();
  await run.getByText('电脑没有连接网络').waitFor({ state: 'detached' });
  const { pages } = await storedRun(run);
  expect(pages.map(({ state, attempts }) => [state, attempts])).toEqual(bodies.map(() => ['done', 1]));
  await run.close();
});

test('last year’s report that cannot be had offline is said to be missing for want of a network', async () => {
  const report = await visit(browser, portal.address('report-2024').replace('www.', 'xxgk.'));
  await badgeOnceChecked(browser, report);
  const popup = await visitPopupOf(browser, report);
  await browser.context.setOffline(true);
  await popup.getByRole('button', { name: '读取上一年度报告' }).click();
  await popup.getByText('网络错误，没有读到该网页。请检查网络后重试').waitFor();
  await browser.context.setOffline(false);
  await popup.close();
  await report.close();
});

/** Has the first finding of a report ignored from now on. */
async function ignoreFirstFinding(result: CheckResult): Promise<void> {
  if (result.status !== 'checked') throw new Error('the report was not checked');
  const { report, source, findings } = result;
  const [first] = findings;
  if (first === undefined) throw new Error('there is no finding');
  const key = `ignored ${reportKey(report, source)}`;
  const entry = ignoredFinding(report, first, '见附件', new Date());
  await browser.worker.evaluate((values) => chrome.storage.local.set(values), { [key]: [entry] });
}

/** What is ignored in each report of a run, as the file says that it is exported to. */
async function ignoredInExport(run: Page): Promise<readonly unknown[]> {
  await run.getByRole('button', { name: '导出', exact: true }).click();
  const [file] = await Promise.all([run.waitForEvent('download'), run.getByText('NDJSON：每份一行').click()]);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const { report, findings } = exportedSchema.parse(JSON.parse(line));
    const ignored = findings.flatMap((finding) => finding.ignored?.reason ?? []);
    return ignored.length === 0 ? [] : [[report.organization, ignored]];
  });
}

test('last year’s report waits its turn while a run asks the same host; what is ignored is in the run’s export', async () => {
  const report = await visit(browser, portal.address('report-2024'));
  await badgeOnceChecked(browser, report);
  const run = await openNewRun(browser, portal.address('list'));
  const [first] = (await storedRun(run)).results;
  if (first === undefined) throw new Error('the run before has no results');
  await ignoreFirstFinding(first.result);
  portal.hold();
  const before = timesAsked('gknb');
  await confirmRun(run);
  await until('two requests', () => Promise.resolve(timesAsked('report-1') > 1 ? true : null));
  const popup = await openPopup(browser, report);
  await popup.click('读取上一年度报告');
  await popup.waitForButton('取消');
  expect(timesAsked('gknb')).toBe(before);
  portal.release();
  await popup.waitForText('已与2023年报告比对');
  await popup.close();
  await run.getByText('检查已完成').first().waitFor();
  expect(portal.mostAtOnce).toBeLessThanOrEqual(2);
  expect(await ignoredInExport(run)).toEqual([['青禾县教育局', ['见附件']]]);
  await run.close();
  await report.close();
});
