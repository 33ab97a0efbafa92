import { itemsAcrossYears } from '../../src/rules/items-across-years';
import { testRule } from './rule-tester';

const items = (row: string): string => `proactive.${row}.itemsLastYear`;

testRule(itemsAcrossYears, {
  failing: [
    {
      name: 'another number of items than last year’s report comes to',
      report: { form: '2019', previous: {}, changes: { [items('licensing')]: 16 } },
      checked: 5,
      findings: [
        {
          wording: 'differs',
          cells: [items('licensing')],
          expected: 14,
          actual: 16,
          message:
            '行政许可：2019年报告的上一年项目数量 12、本年增/减 2，合计 14，本年报告的上一年项目数量 16，相差 2。请核对；机构改革、清单调整口径、上年报告更正的，属正常情况',
        },
      ],
    },
    {
      name: 'the change of last year left out, a decrease',
      report: { form: '2019', previous: {}, changes: { [items('fees')]: 3 } },
      checked: 5,
      findings: [{ wording: 'differs', cells: [items('fees')], expected: 2, actual: 3 }],
    },
    {
      name: 'no change is left blank',
      report: {
        form: '2019',
        previous: { changes: { 'proactive.penalties.change': '' } },
        changes: { [items('penalties')]: 8 },
      },
      checked: 5,
      findings: [{ wording: 'differs', cells: [items('penalties')], expected: 9, actual: 8 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2019', previous: {} }, checked: 5 },
    {
      name: 'items that are left blank',
      report: {
        form: '2019',
        previous: { changes: { [items('licensing')]: '' } },
        changes: { [items('penalties')]: '' },
      },
      checked: 3,
    },
    {
      name: 'words and no exact number',
      report: {
        form: '2019',
        previous: { changes: { 'proactive.coercion.change': '若干' } },
        changes: { [items('fees')]: '1千余' },
      },
      checked: 3,
    },
  ],
  notAssessable: [
    {
      name: 'no report of last year',
      report: { form: '2019' },
      reason: '没有2019年的报告可比',
    },
    {
      name: 'last year in the form of 2021',
      report: { form: '2019', previous: { form: '2021' } },
      reason: '2019年的报告用的是2021年版格式，没有项目数量可比',
    },
    {
      name: 'no items last year',
      report: { form: '2019', previous: { without: ['proactive.*.itemsLastYear'] } },
      reason: '2019年的报告没有读到可比较的上一年项目数量和本年增/减',
    },
    {
      name: 'no items this year',
      report: { form: '2019', previous: {}, without: ['proactive'] },
      reason: '这份报告没有读到可比较的上一年项目数量',
    },
  ],
  notApplicable: [{ name: 'the form of 2021', report: { form: '2021', previous: {} } }],
});
