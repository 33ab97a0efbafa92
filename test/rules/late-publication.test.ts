import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/rules/context';
import { latePublication } from '../../src/rules/late-publication';
import { buildReport, type ReportFrame } from './report-builder';
import { testRule } from './rule-tester';

const nothing = { cells: [], expected: null, actual: null };
const of = (frame: ReportFrame) => ({ form: '2021' as const, frame });

testRule(latePublication, {
  failing: [
    {
      name: 'a government the day after 31 March',
      report: of({ publishedOn: '2025-04-01' }),
      checked: 1,
      findings: [
        {
          wording: 'late',
          ...nothing,
          message:
            '页面上的日期是 2025 年 4 月 1 日，县级以上人民政府的年度报告应当在 2025 年 3 月 31 日前公布。页面日期可能是修改日期，请核对首次公布的日期',
        },
      ],
    },
    {
      name: 'a department in March',
      report: of({ organization: '青禾县教育局' }),
      checked: 1,
      findings: [
        {
          wording: 'late',
          ...nothing,
          message:
            '页面上的日期是 2025 年 3 月 18 日，政府部门的年度报告应当在 2025 年 1 月 31 日前公布。页面日期可能是修改日期，请核对首次公布的日期',
        },
      ],
    },
    {
      name: 'a township, which is told and no more',
      report: of({ organization: '青禾县云门镇人民政府', publishedOn: '2025-02-07' }),
      checked: 1,
      findings: [
        {
          wording: 'lateLocally',
          ...nothing,
          severity: 'notice',
          message:
            '页面上的日期是 2025 年 2 月 7 日，晚于 2025 年 1 月 31 日。乡镇、街道的年度报告何时公布由当地规定，期限可以在设置中修改；页面日期也可能是修改日期，请核对',
        },
      ],
    },
    {
      name: 'the year after',
      report: of({ publishedOn: '2026-01-10' }),
      checked: 1,
      findings: [{ wording: 'late', ...nothing }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 1 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 1 },
    { name: 'a government on the last day', report: of({ publishedOn: '2025-03-31' }), checked: 1 },
    {
      name: 'a department on the last day',
      report: of({ organization: '青禾县教育局', publishedOn: '2025-01-31' }),
      checked: 1,
    },
    {
      name: 'a subdistrict in January',
      report: of({ organization: '石桥街道办事处', publishedOn: '2025-01-21' }),
      checked: 1,
    },
    {
      name: 'the year from the period, where there is no title',
      report: of({ title: null, publishedOn: '2025-03-01' }),
      checked: 1,
    },
  ],
  notAssessable: [
    { name: 'no date', report: of({ publishedOn: null }), reason: '页面没有公布日期' },
    {
      name: 'no year in title and period',
      report: of({ title: '青禾县人民政府政府信息公开工作年度报告', period: null }),
      reason: '标题和统计期限没有写明年份，或者写得不一致',
    },
    {
      name: 'title and period of different years',
      report: of({ period: { from: '2023-01-01', to: '2023-12-31' } }),
      reason: '标题和统计期限没有写明年份，或者写得不一致',
    },
    {
      name: 'a date within the year',
      report: of({ publishedOn: '2024-12-20' }),
      reason: '页面日期早于报告年度的年底，不是公布日期',
    },
    {
      name: 'the committee of a zone',
      report: of({ organization: '澄江新区管理委员会' }),
      reason: '从名称看不出是政府、政府部门还是乡镇、街道，公布期限无法判断',
    },
    {
      name: 'no body',
      report: of({ organization: null }),
      reason: '从名称看不出是政府、政府部门还是乡镇、街道，公布期限无法判断',
    },
  ],
});

test.each([
  ['02-28', 0],
  ['02-20', 1],
])('the day for townships can be set: %s', (localDeadline, findings) => {
  const report = buildReport(of({ organization: '云门镇', publishedOn: '2025-02-25' }));
  const verdict = latePublication.check(report, { settings: { ...defaultSettings, localDeadline } });
  expect(verdict.kind === 'assessed' ? verdict.found : null).toHaveLength(findings);
});
