import { notANumber } from '../../src/rules/not-a-number';
import { otherInOne } from './cells';
import { testRule } from './rule-tester';

testRule(notANumber, {
  failing: [
    {
      name: 'words',
      report: { form: '2021', changes: { 'proactive.licensing.decisions': '详见附件' } },
      checked: 200,
      findings: [
        {
          wording: 'words',
          cells: ['proactive.licensing.decisions'],
          expected: null,
          actual: null,
          message:
            '表二“行政许可”的“本年处理决定数量”填“详见附件”，读不出一个确定的数字，无法核对。请改填一个数字，说明写在正文里',
        },
      ],
    },
    {
      name: 'two numbers in one cell, cell after cell in printed order',
      report: {
        form: '2021',
        changes: { 'litigation.directSuit.total': '4/5', 'applications.granted.total': '31 32' },
      },
      checked: 200,
      findings: [
        { wording: 'words', cells: ['applications.granted.total'], expected: null, actual: null },
        { wording: 'words', cells: ['litigation.directSuit.total'], expected: null, actual: null },
      ],
    },
    {
      name: 'the 2019 form',
      report: { form: '2019', changes: { 'proactive.procurement.amount': '未统计' } },
      checked: 198,
      findings: [{ wording: 'words', cells: ['proactive.procurement.amount'], expected: null, actual: null }],
    },
    {
      name: '其他处理 in one row',
      report: { ...otherInOne, changes: { ...otherInOne.changes, 'applications.other.total': '若干' } },
      checked: 186,
      findings: [{ wording: 'words', cells: ['applications.other.total'], expected: null, actual: null }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 200 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 198 },
    {
      name: 'a blank, a placeholder and a number with a note are told by other rules',
      report: {
        form: '2021',
        changes: {
          'proactive.regulations.issued': '',
          'proactive.regulations.repealed': '不适用',
          'proactive.regulations.inForce': '约3件',
        },
      },
      checked: 200,
    },
    {
      name: 'Chinese numerals are numbers',
      report: { form: '2021', changes: { 'proactive.regulations.issued': '三' } },
      checked: 200,
    },
  ],
  notAssessable: [
    {
      name: 'no cell was assigned',
      report: { form: '2021', without: ['proactive', 'applications', 'litigation.*.*'] },
      reason: '没有读到任何单元格',
    },
  ],
});
