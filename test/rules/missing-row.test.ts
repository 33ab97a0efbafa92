import { missingRow } from '../../src/rules/missing-row';
import { acrossRow, otherInOne, otherInThree } from './cells';
import { testRule } from './rule-tester';

testRule(missingRow, {
  failing: [
    {
      name: 'a row under a heading',
      report: { form: '2021', without: ['applications.declinedPublication'] },
      checked: 34,
      findings: [
        {
          wording: 'missing',
          cells: acrossRow('declinedPublication'),
          expected: 7,
          actual: 0,
          message:
            '表三没有找到“（五）不予处理·3.要求提供公开出版物”这一行，该行和用到它的合计无法核对。请对照格式补上该行或改正其名称',
        },
      ],
    },
    {
      name: 'rows of tables 二 and 四',
      report: { form: '2021', without: ['proactive.regulations', 'litigation.suitAfterReview'] },
      checked: 34,
      findings: [
        {
          wording: 'missing',
          cells: [
            'proactive.regulations.issued',
            'proactive.regulations.repealed',
            'proactive.regulations.inForce',
          ],
          expected: 3,
          actual: 0,
        },
        {
          wording: 'missing',
          cells: ['upheld', 'corrected', 'other', 'pending', 'total'].map(
            (result) => `litigation.suitAfterReview.${result}`,
          ),
          expected: 5,
          actual: 0,
        },
      ],
    },
    {
      name: 'one of the three rows of 其他处理',
      report: { form: '2021', without: ['applications.otherUnpaid'] },
      checked: 34,
      findings: [{ wording: 'missing', cells: acrossRow('otherUnpaid'), expected: 7, actual: 0 }],
    },
    {
      name: '其他处理 is not there in any printing',
      report: { form: '2021', without: otherInOne.without },
      checked: 34,
      findings: [
        { wording: 'missing', cells: acrossRow('otherNotCorrected'), expected: 7, actual: 0 },
        { wording: 'missing', cells: acrossRow('otherUnpaid'), expected: 7, actual: 0 },
        { wording: 'missing', cells: acrossRow('otherMiscellaneous'), expected: 7, actual: 0 },
      ],
    },
    {
      name: 'the 2019 form misses the one row it has',
      report: { form: '2019', without: ['applications.other', 'proactive.procurement'] },
      checked: 34,
      findings: [
        {
          wording: 'missing',
          cells: ['proactive.procurement.projects', 'proactive.procurement.amount'],
          expected: 2,
          actual: 0,
          message:
            '表二没有找到“政府集中采购”这一行，该行和用到它的合计无法核对。请对照格式补上该行或改正其名称',
        },
        { wording: 'missing', cells: acrossRow('other'), expected: 7, actual: 0 },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 34 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 34 },
    { name: '其他处理 in one row', report: otherInOne, checked: 32 },
    {
      name: '其他处理 in three rows in the 2019 form',
      report: {
        form: '2019',
        without: ['applications.other'],
        changes: Object.fromEntries(otherInThree.map((row) => [`applications.${row}`, 0])),
      },
      checked: 36,
    },
    {
      name: 'a blank row is there',
      report: { form: '2021', changes: { 'applications.granted': '' } },
      checked: 34,
    },
    {
      name: 'a row without any assigned figure is there too',
      report: { form: '2021', without: ['applications.granted.*'] },
      checked: 34,
    },
    {
      name: 'the rows of a missing table are told by missing-table',
      report: { form: '2021', without: ['applications'] },
      checked: 9,
    },
  ],
  notAssessable: [
    {
      name: 'no table at all',
      report: { form: '2021', without: ['proactive', 'applications', 'litigation'] },
      reason: '三张表都没有找到',
    },
  ],
});
