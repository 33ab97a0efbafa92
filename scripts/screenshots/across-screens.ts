import type { Page } from 'playwright-core';
import { databaseName } from '../../src/history/schema-steps';
import { manyEntries, sampleHistory } from './sample-history';
import { runAddress, sampleRun } from './sample-run';
import type { Screen } from './screen';
import type { Stage } from './stage';
import { store, type StoredTables } from './stored';

const pageSize = { width: 1200, height: 860 } as const;
const longPage = { ...pageSize, whole: true } as const;

/** Both themes in simplified Chinese; what is looked at in more languages says so. */
const inChinese = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
] as const;
const inThree = [
  ...inChinese,
  { language: 'zh-TW', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const;

const runDatabase = 'gouji-runs';

/** A page of the extension over records that are put into the browser first. */
async function over(stage: Stage, address: string, name: string, tables: StoredTables): Promise<Page> {
  const page = await stage.openOwn(address.replace(/#.*/, ''));
  await store(page, name, tables);
  await page.goto('about:blank');
  await page.goto(stage.ownAddress(address));
  return page;
}

const overHistory =
  (hash: string, ready: string) =>
  async (stage: Stage): Promise<Page> => {
    const page = await over(stage, `history.html${hash}`, databaseName, await sampleHistory());
    await page.locator(ready).first().waitFor();
    return page;
  };

async function longHistory(stage: Stage): Promise<Page> {
  const page = await over(stage, 'history.html', databaseName, manyEntries());
  await page.locator('[data-report]').first().waitFor();
  return page;
}

async function brokenHistory(stage: Stage): Promise<Page> {
  const { entries = [], versions = [] } = await sampleHistory();
  const broken = [{ value: { entry: { id: '青禾县教育局 2021', year: '二〇二一' }, marks: [] } }];
  const tables = { entries: [...entries, ...broken], versions };
  const page = await over(stage, 'history.html', databaseName, tables);
  await page.locator('[data-report]').first().waitFor();
  return page;
}

/** The one run in a state, in one of the views of its results. */
const overRun =
  (tables: () => StoredTables, view = '') =>
  async (stage: Stage): Promise<Page> => {
    const page = await over(stage, runAddress + view, runDatabase, tables());
    await page.locator('.run-page h2, .results, table').first().waitFor();
    return page;
  };

const finished = (): StoredTables => sampleRun('finished', Infinity);
/** Half of the reports are there, and its hosts want to be left alone for a while. */
const underWay = (): StoredTables => sampleRun('running', 40, Date.now() + 300_000);

const idOf = (year: number): string => encodeURIComponent(`青禾县财政局 ${String(year)}`);

/** Histories and runs, in their states. */
export const acrossScreens: readonly Screen[] = [
  { name: 'history', ...longPage, shownIn: inThree, show: overHistory('', '[data-report]') },
  { name: 'history-many', ...pageSize, shownIn: inChinese, show: longHistory },
  { name: 'history-empty', ...pageSize, shownIn: inChinese, show: (stage) => stage.openOwn('history.html') },
  { name: 'history-broken', ...pageSize, shownIn: inChinese, show: brokenHistory },
  {
    name: 'history-report',
    ...longPage,
    shownIn: inChinese,
    show: overHistory(`#report=${idOf(2024)}`, 'table'),
  },
  {
    name: 'comparison',
    ...longPage,
    shownIn: inThree,
    show: overHistory(`#compare=${idOf(2023)}&with=${idOf(2024)}`, 'svg[role=img], figure, table'),
  },
  { name: 'run-ready', ...pageSize, shownIn: inChinese, show: overRun(() => sampleRun('ready', 0)) },
  { name: 'run-progress', ...pageSize, shownIn: inThree, show: overRun(underWay) },
  { name: 'run-results', ...pageSize, shownIn: inThree, show: overRun(finished) },
  { name: 'run-heat', ...pageSize, shownIn: inChinese, show: overRun(finished, '&view=heat') },
  { name: 'run-unpublished', ...pageSize, shownIn: inChinese, show: overRun(finished, '&view=unpublished') },
  { name: 'run-totals', ...longPage, shownIn: inChinese, show: overRun(finished, '&view=totals') },
  {
    name: 'report-printable',
    ...longPage,
    shownIn: inChinese,
    async show(stage) {
      await overHistory('', '[data-report]')(stage);
      const page = await stage.openOwn(`report.html#report=${idOf(2024)}`);
      await page.locator('table').first().waitFor();
      return page;
    },
  },
];
