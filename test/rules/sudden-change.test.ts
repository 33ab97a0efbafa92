import { suddenChange } from '../../src/rules/sudden-change';
import { testRule } from './rule-tester';

const licensing = 'proactive.licensing.decisions';
const received = (column: string): string => `applications.newlyReceived.${column}`;

testRule(suddenChange, {
  failing: [
    {
      name: 'a digit too many',
      report: { form: '2021', previous: {}, changes: { [licensing]: 18340 } },
      checked: 197,
      findings: [
        {
          wording: 'more',
          cells: [licensing],
          expected: null,
          actual: 18340,
          message:
            '表二“行政许可”的“本年处理决定数量”：2023年报告 1702，本年 18340，是上年的 10.8 倍。请核对是否多写了数位、填错了格，或者统计口径与上年不同',
        },
      ],
    },
    {
      name: 'a digit too few',
      report: { form: '2021', previous: {}, changes: { [licensing]: 170 } },
      checked: 197,
      findings: [
        {
          wording: 'fewer',
          cells: [licensing],
          expected: null,
          actual: 170,
          message:
            '表二“行政许可”的“本年处理决定数量”：2023年报告 1702，本年 170，上年是本年的 10 倍。请核对是否少写了数位、填错了格，或者统计口径与上年不同',
        },
      ],
    },
    {
      name: 'the total stands for its parts',
      report: {
        form: '2021',
        previous: { changes: { [received('naturalPerson')]: 50, [received('total')]: 55 } },
        changes: { [received('naturalPerson')]: 600, [received('total')]: 613 },
      },
      checked: 197,
      findings: [{ wording: 'more', cells: [received('total')], expected: null, actual: 613 }],
    },
    {
      name: 'into another form, counts that both have',
      report: {
        form: '2021',
        frame: { year: 2021, title: '青禾县2021年政府信息公开工作年度报告', period: null },
        previous: { form: '2019', changes: { [licensing]: 130 } },
      },
      checked: 172,
      findings: [{ wording: 'more', cells: [licensing], expected: null, actual: 1834 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021', previous: {} }, checked: 197 },
    { name: 'the clean report of 2020', report: { form: '2019', previous: {} }, checked: 187 },
    {
      name: 'nine times as many',
      report: { form: '2021', previous: {}, changes: { [licensing]: 16_000 } },
      checked: 197,
    },
    {
      name: 'ten times a small count',
      report: { form: '2021', previous: { changes: { [licensing]: 49 } }, changes: { [licensing]: 490 } },
      checked: 197,
    },
    {
      name: 'fees, which are no count, and documents in force',
      report: {
        form: '2021',
        previous: {},
        changes: { 'proactive.fees.amount': 3000, 'proactive.normativeDocuments.inForce': 4000 },
      },
      checked: 197,
    },
    {
      name: 'a count in another unit',
      report: {
        form: '2021',
        previous: { changes: { [licensing]: 18_000 } },
        changes: { [licensing]: '180百件' },
      },
      checked: 196,
    },
  ],
  notAssessable: [
    {
      name: 'no report of last year',
      report: { form: '2021' },
      reason: '没有2023年的报告可比',
    },
    {
      name: 'last year without tables',
      report: { form: '2021', previous: { without: ['proactive', 'applications', 'litigation'] } },
      reason: '2023年的报告没有读到可比较的数字',
    },
    {
      name: 'this year without tables',
      report: { form: '2021', previous: {}, without: ['proactive', 'applications', 'litigation'] },
      reason: '这份报告没有读到可比较的数字',
    },
  ],
});
