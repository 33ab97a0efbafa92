import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/report/read-report';
import { markup, readMarkup, readPage } from './coded-page';
import { applicationsRows } from './coded-tables';

const codeOf = (reading: Reading<unknown>): string =>
  reading.status === 'refused' ? reading.refusal.code : 'read';

const applications = markup(applicationsRows());

describe('a page with tables of the form that calls itself something else', () => {
  test.each([
    ['statistics', '<h1>青禾县2024年3月政府信息公开情况统计</h1>', 'statistics'],
    ['a sample', '<h1>青禾县2024年政府信息公开工作年度报告样例</h1>', 'notice'],
    ['nothing', '<p>表格</p>', 'read'],
    ['a report', '<h1>青禾县2024年政府信息公开工作年度报告</h1>', 'read'],
  ])('%s', (_, heading, code) => {
    expect(codeOf(readMarkup(heading + applications))).toBe(code);
  });

  test('a whole report outweighs the name of a column', () => {
    const title =
      '青禾县2024年政府信息公开工作年度报告</h1><h2>政府信息公开指南</h2><h2>公开情况月报</h2><h1>';
    expect(codeOf(readPage({ title: title.replace(/<\/h1><h2>/, '</h1><h2>') }))).toBe('read');
  });

  test('a whole report is still a sample where its page says so', () => {
    expect(codeOf(readPage({ title: '2024年政府信息公开工作年度报告样例' }))).toBe('notice');
  });

  test('tables of their own do not make reports of the years of free form readable', () => {
    const rows = '<tr><td>规范性文件<td>3<tr><td>行政许可<td>1<tr><td>行政事业性收费<td>0';
    const words = '<p>第二十条第（一）项 尚未审结</p>';
    const page = (year: number) =>
      `<h1>青禾县${String(year)}年政府信息公开工作年度报告</h1>${words}<table>${rows}</table>`;
    expect([2017, 2018, 2019].map((year) => codeOf(readMarkup(page(year))))).toEqual([
      'freeForm',
      'freeForm',
      'read',
    ]);
  });
});
