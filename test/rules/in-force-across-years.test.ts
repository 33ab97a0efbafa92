import { inForceAcrossYears } from '../../src/rules/in-force-across-years';
import { testRule } from './rule-tester';

const documents = 'proactive.normativeDocuments';
const cells = (row: string): string[] =>
  ['inForce', 'issued', 'repealed'].map((column) => `${row}.${column}`);
const inForce = `${documents}.inForce`;

testRule(inForceAcrossYears, {
  failing: [
    {
      name: 'many more in force',
      report: { form: '2021', previous: { changes: { [inForce]: 66 } }, changes: { [inForce]: 372 } },
      checked: 2,
      findings: [
        {
          wording: 'more',
          cells: cells(documents),
          expected: 70,
          actual: 372,
          message:
            '行政规范性文件：2023年报告现行有效 66 + 本年制发 6 − 本年废止 2 = 70，现行有效填报 372，多 302。请核对统计范围是否与上年相同；机构改革、上年报告更正的，属正常情况',
        },
      ],
    },
    {
      name: 'fewer in force',
      report: { form: '2021', previous: {}, changes: { [inForce]: 38 } },
      checked: 2,
      findings: [
        {
          wording: 'fewer',
          cells: cells(documents),
          expected: 41,
          actual: 38,
          message:
            '行政规范性文件：2023年报告现行有效 37 + 本年制发 6 − 本年废止 2 = 41，现行有效填报 38，少 3。请核对；修改的文件计入制发、文件自动失效以及机构改革的，属正常情况',
        },
      ],
    },
    {
      name: 'fewer than the amendments explain',
      report: {
        form: '2021',
        previous: {},
        changes: { [`${documents}.issued`]: '6（其中修订2件）', [inForce]: 38 },
      },
      checked: 2,
      findings: [{ wording: 'fewer', cells: cells(documents), expected: 41, actual: 38 }],
    },
    {
      name: 'amendments do not explain more',
      report: {
        form: '2021',
        previous: {},
        changes: { [`${documents}.issued`]: '6（其中修订2件）', [inForce]: 42 },
      },
      checked: 2,
      findings: [{ wording: 'more', cells: cells(documents), expected: 41, actual: 42 }],
    },
    {
      name: 'nothing issued and repealed is left blank',
      report: {
        form: '2021',
        previous: { changes: { 'proactive.regulations.inForce': 3 } },
        changes: {
          'proactive.regulations.issued': '',
          'proactive.regulations.repealed': '/',
          'proactive.regulations.inForce': 4,
        },
      },
      checked: 2,
      findings: [{ wording: 'more', cells: cells('proactive.regulations'), expected: 3, actual: 4 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021', previous: {} }, checked: 2 },
    {
      name: 'as many fewer as were amended',
      report: {
        form: '2021',
        previous: {},
        changes: { [`${documents}.issued`]: '6（其中修订2件）', [inForce]: 39 },
      },
      checked: 2,
    },
    {
      name: 'amendments told in two numbers',
      report: {
        form: '2021',
        previous: {},
        changes: { [`${documents}.issued`]: '6（含修订2件、修正1件）', [inForce]: 38 },
      },
      checked: 2,
    },
    {
      name: 'a blank number in force states nothing',
      report: {
        form: '2021',
        previous: { changes: { 'proactive.regulations.inForce': '' } },
        changes: { 'proactive.regulations.inForce': 12 },
      },
      checked: 1,
    },
    {
      name: 'a damaged figure',
      report: { form: '2021', previous: { changes: { [inForce]: '3�' } } },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no report of last year',
      report: { form: '2021' },
      reason: '没有2023年的报告可比',
    },
    {
      name: 'last year in the form of 2019',
      report: { form: '2021', previous: { form: '2019' } },
      reason: '2023年的报告用的是2019年版格式，没有现行有效件数可比',
    },
    {
      name: 'nothing in force last year',
      report: { form: '2021', previous: { without: ['proactive.*.inForce'] } },
      reason: '2023年的报告没有读到可比较的现行有效件数',
    },
    {
      name: 'nothing in force this year',
      report: { form: '2021', previous: {}, without: ['proactive.*.inForce'] },
      reason: '这份报告没有读到可比较的现行有效件数，或者制发、废止件数无法读取',
    },
  ],
  notApplicable: [
    { name: 'the form of 2019', report: { form: '2019', previous: {} } },
    {
      name: 'the first year of the form',
      report: {
        form: '2021',
        frame: { year: 2021, title: '青禾县2021年政府信息公开工作年度报告', period: null },
      },
    },
  ],
});
