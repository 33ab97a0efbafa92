import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twoYears } from '../portal/two-years';
import { scriptPage } from '../served-portal/script-page';
import { browserKinds } from './browser-kinds';
import { clickButton, clickOn, textOf, textsOf, waitForText } from './page-actions';
import { openPortal, openReport, type Portal } from './portal';

const sample = readFileSync('test/fixtures/clean-2021.html', 'utf8');
const years = twoYears(sample);

const ofBody = (name: string): string => sample.replaceAll('青禾县人民政府', name);

const linked: readonly (readonly [file: string, title: string])[] = [
  ['report-2024.html', '青禾县人民政府2024年政府信息公开工作年度报告'],
  ['first.html', '青禾县财政局2024年政府信息公开工作年度报告'],
  ['second.html', '青禾县民政局2024年政府信息公开工作年度报告'],
  ['built.html', '青禾县审计局2024年政府信息公开工作年度报告'],
  ['missing.html', '青禾县司法局2024年政府信息公开工作年度报告'],
  ['paper.pdf', '青禾县教育局2024年政府信息公开工作年度报告'],
];

const links = linked.map(([file, title]) => `<li><a href="${file}">${title}</a><span>2025-03-18</span></li>`);

/** A portal of one county: reports, one of them built by a script, one that has gone, one in a file. */
const pages: Readonly<Record<string, string>> = {
  ...years,
  column: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报_青禾县人民政府</title></head><body><ul>${links.join('')}</ul></body></html>`,
  first: ofBody('青禾县财政局'),
  second: ofBody('青禾县民政局'),
  built: scriptPage('年报', 'article.html'),
  article: ofBody('青禾县审计局'),
};

describe.each(Object.entries(browserKinds))('%s', (_, launchDriver) => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await openPortal(launchDriver, pages);
  });
  afterAll(() => portal.close());

  test('last year’s report is read from the panel, and both are in the history', async () => {
    const { state, tabId, page } = await openReport(portal, 'report-2024');
    await state.waitForBadge(tabId, '✓');
    const panel = await portal.driver.openOwnPage(`sidepanel.html?tab=${tabId}`);
    await clickButton(panel, '读取上一年度报告');
    await waitForText(panel, '已与2023年报告比对');
    await waitForText(panel, '上年结转与上年报告不一致');
    await panel.close();
    await page.close();
    const history = await portal.driver.openOwnPage('history.html');
    await waitForText(history, '青禾县人民政府');
    await waitForText(history, '2023');
    await history.close();
  });

  test('a run over the reports of a list comes to its end, whatever stands behind the links', async () => {
    const { page, tabId } = await openReport(portal, 'column');
    const popup = await portal.driver.openOwnPage(`popup.html?tab=${tabId}`);
    await clickButton(popup, '检查本页链接的年报');
    const runs = await portal.driver.openOwnPage('run.html');
    await clickOn(runs, 'main a');
    await clickButton(runs, '开始检查');
    await waitForText(runs, '检查已完成');
    await waitForText(runs, '共 6 份');
    const lines = (await textsOf(runs, 'table tbody tr')).filter((text) => text.includes('青禾县'));
    const outcomes = lines.map((line) =>
      /青禾县(.+?)2024.*?(待核对|未能读取|附件，未检查)/.exec(line)?.slice(1),
    );
    expect(outcomes).toEqual([
      ['人民政府', '待核对'],
      ['财政局', '待核对'],
      ['民政局', '待核对'],
      ['审计局', '待核对'],
      ['司法局', '未能读取'],
      ['教育局', '附件，未检查'],
    ]);
    expect(await textOf(runs)).toContain('（状态码 404）');
    await page.close();
  });
});
