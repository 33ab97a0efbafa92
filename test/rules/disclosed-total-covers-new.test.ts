import { disclosedTotalCoversNew } from '../../src/rules/disclosed-total-covers-new';
import { testRule } from './rule-tester';

testRule(disclosedTotalCoversNew, {
  failing: [
    {
      name: 'fewer disclosed in total than this year',
      report: { form: '2019', changes: { 'proactive.normativeDocuments.totalDisclosed': 3 } },
      checked: 7,
      findings: [
        {
          wording: 'total',
          cells: [
            'proactive.normativeDocuments.totalDisclosed',
            'proactive.normativeDocuments.newlyDisclosed',
          ],
          expected: 4,
          actual: 3,
          message:
            '规范性文件：对外公开总数量 3，少于本年新公开数量 4。总数量包括本年新公开的，请核对这两个数',
        },
      ],
    },
    {
      name: 'more items gone than there were',
      report: { form: '2019', changes: { 'proactive.licensing.change': '减15' } },
      checked: 7,
      findings: [
        {
          wording: 'items',
          cells: ['proactive.licensing.change', 'proactive.licensing.itemsLastYear'],
          expected: -14,
          actual: -15,
          message: '行政许可：上一年项目数量 14，本年减少 15，项目数量成了 −1。请核对这两个数',
        },
      ],
    },
    {
      name: 'in the order of the form, fees too',
      report: {
        form: '2019',
        changes: { 'proactive.fees.change': -5, 'proactive.regulations.newlyDisclosed': 2 },
      },
      checked: 7,
      findings: [
        {
          wording: 'total',
          cells: ['proactive.regulations.totalDisclosed', 'proactive.regulations.newlyDisclosed'],
          expected: 2,
          actual: 0,
        },
        {
          wording: 'items',
          cells: ['proactive.fees.change', 'proactive.fees.itemsLastYear'],
          expected: -2,
          actual: -5,
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2019' }, checked: 7 },
    {
      name: 'all items gone, all documents new',
      report: {
        form: '2019',
        changes: { 'proactive.licensing.change': -14, 'proactive.normativeDocuments.totalDisclosed': 4 },
      },
      checked: 7,
    },
    {
      name: 'a blank states no total and no number of items',
      report: {
        form: '2019',
        changes: {
          'proactive.normativeDocuments.totalDisclosed': '',
          'proactive.licensing.itemsLastYear': '',
        },
      },
      checked: 5,
    },
    {
      name: 'a blank change is none',
      report: { form: '2019', changes: { 'proactive.licensing.change': '/' } },
      checked: 7,
    },
    {
      name: 'a negative number of items is a fault of its own',
      report: { form: '2019', changes: { 'proactive.licensing.itemsLastYear': -2 } },
      checked: 6,
    },
  ],
  notAssessable: [
    {
      name: 'no table',
      report: { form: '2019', without: ['proactive'] },
      reason: '表二没有读到可以比较的总数量和增减数',
    },
  ],
  notApplicable: [{ name: 'the form of 2021', report: { form: '2021' } }],
});
