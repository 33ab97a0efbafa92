import { describe, expect, test } from 'vitest';
import { differentYears, statedYears, undisputedYear, yearOfTitle } from '../../src/rules/report-years';
import { buildReport, type ReportFrame } from './report-builder';

const reportOf = (frame: ReportFrame) => buildReport({ form: '2021', frame });
const period2023 = { from: '2023-01-01', to: '2023-12-31' };

test.each([
  ['青禾县2024年政府信息公开工作年度报告', 2024],
  ['青禾县二〇二四年政府信息公开工作年度报告', 2024],
  ['青禾县政府信息公开工作年度报告（２０２４）', 2024],
  ['青禾县政府信息公开工作年度报告〔202401〕', null],
  ['青禾县政府信息公开工作年度报告', null],
])('the year of %s', (title, year) => {
  expect(yearOfTitle(title)).toBe(year);
});

describe('the years that a report states', () => {
  test('in title, own title and period', () => {
    const report = reportOf({ ownTitle: '2022年政府信息公开工作年度报告', period: period2023 });
    expect(statedYears(report)).toEqual({ title: 2024, ownTitle: 2022, period: 2023 });
    expect(differentYears(statedYears(report))).toEqual([2024, 2022, 2023]);
    expect(undisputedYear(report)).toBeNull();
  });

  test('alike', () => {
    expect(differentYears(statedYears(reportOf({})))).toEqual([2024]);
    expect(undisputedYear(reportOf({}))).toBe(2024);
  });

  test('in the period alone', () => {
    expect(undisputedYear(reportOf({ title: null, period: period2023 }))).toBe(2023);
  });

  test('nowhere, and in a period over two years', () => {
    expect(undisputedYear(reportOf({ title: null, period: null }))).toBeNull();
    const period = { from: '2023-12-01', to: '2024-11-30' };
    expect(undisputedYear(reportOf({ title: null, period }))).toBeNull();
  });
});
