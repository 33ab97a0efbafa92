import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { expect } from 'vitest';
import { twoYears } from '../portal/two-years';
import { visit } from './harness/chromium';
import { marksOn } from './harness/marks';
import { openPopup } from './harness/popup';
import { test as base } from './harness/test';
import { badgeOnceChecked } from './harness/toolbar';
import { until } from './harness/until';
import { portOf } from './harness/port';

const pages: Readonly<Record<string, string>> = twoYears(
  readFileSync('test/fixtures/clean-2021.html', 'utf8'),
);

/** The portal of a body with its reports of two years, and the addresses that it was asked for. */
const test = base.extend('portal', { scope: 'file' }, async ({}, { onCleanup }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const page = pages[basename(path, '.html')];
    if (page === undefined) response.writeHead(404).end();
    else response.setHeader('Content-Type', 'text/html').end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  onCleanup(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { asked, address: (name: string) => `http://www.test.gov.cn:${port}/${name}.html` };
});

test('last year’s report is read in one click, and what it shows stands on the page', async ({
  browser,
  portal,
}) => {
  const page = await visit(browser, portal.address('report-2024'));
  expect(await badgeOnceChecked(browser, page)).toBe('✓');
  const popup = await openPopup(browser, page);
  await popup.waitForText('没有2023年的报告');
  const before = portal.asked.length;
  await popup.click('读取上一年度报告');
  await popup.waitForText('已与2023年报告比对');
  expect(portal.asked.slice(before)).toEqual(['/gknb.html', '/report-2023.html']);
  const text = await popup.text();
  expect(text).toContain('上年结转与上年报告不一致');
  expect(text).toMatch(/103[\s\S]*77|77[\s\S]*103/);
  const marks = await until('the marks', async () => {
    const found = await marksOn(page);
    return found.length > 0 ? found : null;
  });
  expect(marks).toContainEqual({ cell: 'applications.carriedIn.total', role: 'total', severity: 'warning' });
  await popup.close();
  await page.close();
});
