import { obsoleteForm } from '../../src/rules/obsolete-form';
import { acrossRow, otherInOne } from './cells';
import { testRule } from './rule-tester';

const proactiveCells = [
  ...['regulations', 'normativeDocuments'].flatMap((row) =>
    ['newlyMade', 'newlyDisclosed', 'totalDisclosed'].map((column) => `proactive.${row}.${column}`),
  ),
  ...['licensing', 'otherServices', 'penalties', 'coercion'].flatMap((row) =>
    ['itemsLastYear', 'change', 'decisions'].map((column) => `proactive.${row}.${column}`),
  ),
  ...['itemsLastYear', 'change'].map((column) => `proactive.fees.${column}`),
  ...['projects', 'amount'].map((column) => `proactive.procurement.${column}`),
];

testRule(obsoleteForm, {
  failing: [
    ...[2021, 2023].map((year) => ({
      name: `the tables of 2019 in a report for ${String(year)}`,
      report: { form: '2019' as const, frame: { year } },
      checked: 1,
      findings: [
        {
          wording: 'tables',
          cells: proactiveCells,
          expected: null,
          actual: null,
          message: `${String(year)} 年度的年报应使用国办公开办函〔2021〕30号所附格式，页面上的表二是 2019 年试行格式的表。请改用现行格式重新填报`,
        },
      ] as const,
    })),
    {
      name: '其他处理 in one row of the form in use',
      report: otherInOne,
      checked: 1,
      findings: [
        {
          wording: 'other',
          severity: 'warning',
          cells: acrossRow('other'),
          expected: 3,
          actual: 1,
          message:
            '表三的“（六）其他处理”只有一行，这是 2019 年试行格式的印法；现行格式分列三行。请核对，并对照格式分列',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 1 },
    { name: 'a report without table 三', report: { form: '2021', without: ['applications'] }, checked: 1 },
    {
      name: 'a report whose 其他处理 is missing altogether',
      report: { form: '2021', without: otherInOne.without },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no year',
      report: { form: '2019', frame: { year: null } },
      reason: '不能确定报告年度',
    },
    {
      name: 'the form told by words alone',
      report: { form: '2019', frame: { year: 2022 }, without: ['proactive'] },
      reason: '没有读到表二，不能确定所用的格式',
    },
  ],
  notApplicable: [
    { name: 'the years of the trial form', report: { form: '2019' } },
    { name: 'a report for 2020 on the form of 2021', report: { ...otherInOne, frame: { year: 2020 } } },
  ],
});
