import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults, isLost } from '../served-portal/faults';
import { files } from '../served-portal/list-pages';
import { truth } from '../served-portal/portal';
import { servePortal, type ServedPortal } from '../served-portal/server';
import { launchWithExtension, visit, type ExtensionChromium } from './harness/chromium';
import { kill } from './harness/kill';
import { openPopup } from './harness/popup';
import { storedRun } from './harness/stored-run';
import { until } from './harness/until';

let portal: ServedPortal;
let profile = '';
let browser: ExtensionChromium;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  portal = await servePortal();
  browser = await launchWithExtension({ profile });
});

afterAll(async () => {
  await browser.context.close();
  await portal.close();
  rmSync(profile, { recursive: true, force: true });
});

/** The page of a report, as the server and the run name it. */
const addressIn = (url: string): string => new URL(url).hostname + new URL(url).pathname;

const keyOf = (body: string, year: number): string => `${body} ${year}`;

/** The addresses of the pages that the run has done, as they are stored. */
async function doneIn(page: Page): Promise<string[]> {
  const { pages } = await storedRun(page);
  return pages.filter(({ state }) => state === 'done').map(({ link }) => addressIn(link.url));
}

const countDone = (page: Page, least: number): Promise<string[]> =>
  until(`${least} reports checked`, async () => {
    const done = await doneIn(page);
    return done.length >= least ? done : null;
  });

/** Starts a run from the list page as a person does, with next to no pauses, and gives its page. */
async function startRun(): Promise<Page> {
  const list = await visit(browser, portal.addressOf('www.qinghe.gov.cn', '/zwgk/nb/index.html'));
  const popup = await openPopup(browser, list);
  const opened = browser.context.waitForEvent('page');
  await popup.click('检查本页链接的年报');
  const page = await opened;
  await page.getByRole('button', { name: '读取其余各页' }).click();
  await page.getByText('已读到最后一页').waitFor();
  await page.getByText('高级').click();
  await page.getByLabel('两次请求的间隔（秒）').fill('0.02');
  await page.getByLabel('单个网页的时限（秒）').fill('3');
  await page.getByLabel('每个网页最多尝试次数').fill('3');
  await page.getByRole('button', { name: '开始检查' }).click();
  return page;
}

/** Addresses that were asked for again although they were done. */
function askedAgain(done: readonly string[], since: number): string[] {
  const asked = new Set(portal.requests.slice(since).map(({ address }) => address));
  return done.filter((address) => asked.has(address));
}

test('a run over 300 reports, closed and killed on the way, finds the planted errors and no other', async () => {
  const started = await startRun();
  const address = started.url();

  const doneWhenClosed = await countDone(started, 40);
  await started.close();
  const whenClosed = portal.requests.length;
  const goneOn = await visitOwn(browser, address);
  const doneWhenKilled = await countDone(goneOn, 150);
  expect(askedAgain(doneWhenClosed, whenClosed)).toEqual([]);

  await kill(browser);
  const whenKilled = portal.requests.length;
  browser = await launchWithExtension({ profile });
  const page = await visitOwn(browser, address);
  await page.getByText('检查已完成').first().waitFor({ timeout: 120_000 });
  expect(askedAgain(doneWhenKilled, whenKilled)).toEqual([]);

  const { pages, results } = await storedRun(page);
  const states = new Map(pages.map(({ link, state }) => [addressIn(link.url), state]));
  const lost = faults.filter(isLost).map(({ body, year }) => keyOf(body, year));
  const failed = portal.reports.filter(({ host, path }) => states.get(host + path) === 'failed');
  expect(failed.map(({ body, year }) => keyOf(body.name, year)).sort()).toEqual(lost.sort());
  expect(pages.filter(({ state }) => state === 'unchecked')).toHaveLength(files.length);
  expect(results).toHaveLength(portal.reports.length - lost.length);

  const found: unknown[] = [];
  for (const { position, result } of results) {
    const link = pages.find((each) => each.position === position)?.link;
    const report = portal.reports.find(({ host, path }) => host + path === addressIn(link?.url ?? ''));
    if (result.status !== 'checked' || report === undefined) {
      found.push([link?.title, result.status]);
      continue;
    }
    const findings = result.findings.map(({ rule, severity, cells }) => [rule, severity, cells[0] ?? null]);
    if (findings.length > 0) found.push([keyOf(report.body.name, report.year), findings]);
  }
  const planted = truth.map(({ body, year, findings }) => [keyOf(body, year), findings]);
  const byName = (one: unknown, other: unknown): number => (String(one) < String(other) ? -1 : 1);
  expect(found.sort(byName)).toEqual(planted.sort(byName));

  for (const [host, most] of portal.mostAtOnce) expect([host, most <= 2]).toEqual([host, true]);
  expect(portal.tooEarly).toEqual([]);
});

/** Opens a page of the extension. */
async function visitOwn({ context }: ExtensionChromium, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
