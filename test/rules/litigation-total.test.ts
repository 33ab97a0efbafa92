import { litigationTotal } from '../../src/rules/litigation-total';
import { testRule } from './rule-tester';

const block = (name: string): string[] =>
  ['total', 'upheld', 'corrected', 'other', 'pending'].map((result) => `litigation.${name}.${result}`);

testRule(litigationTotal, {
  failing: [
    {
      name: 'a total',
      report: { form: '2021', changes: { 'litigation.review.total': 9 } },
      checked: 3,
      findings: [
        {
          wording: 'differs',
          cells: block('review'),
          expected: 8,
          actual: 9,
          message:
            '行政复议：结果维持 4 + 结果纠正 1 + 其他结果 2 + 尚未审结 1 = 8，总计填 9，相差 1。请核对这五个数',
        },
      ],
    },
    {
      name: 'both kinds of lawsuit, one of them with a blank that counts as 0',
      report: {
        form: '2021',
        changes: { 'litigation.directSuit.upheld': '', 'litigation.suitAfterReview.other': 3 },
      },
      checked: 3,
      findings: [
        {
          wording: 'differs',
          cells: block('directSuit'),
          expected: 2,
          actual: 4,
          message:
            '未经复议直接起诉：结果维持 0 + 结果纠正 0 + 其他结果 1 + 尚未审结 1 = 2，总计填 4，相差 2。请核对这五个数',
        },
        { wording: 'differs', cells: block('suitAfterReview'), expected: 5, actual: 2 },
      ],
    },
    {
      name: 'results without a number but a total with one',
      report: {
        form: '2021',
        changes: { 'litigation.review': '/', 'litigation.review.total': 8 },
      },
      checked: 3,
      findings: [{ wording: 'differs', cells: block('review'), expected: 0, actual: 8 }],
    },
    {
      name: 'the 2019 form',
      report: { form: '2019', changes: { 'litigation.suitAfterReview.pending': 0 } },
      checked: 3,
      findings: [{ wording: 'differs', cells: block('suitAfterReview'), expected: 1, actual: 2 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 3 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 3 },
    { name: 'all blank', report: { form: '2021', changes: { litigation: '' } }, checked: 3 },
    {
      name: 'more suits after review than reviews: the blocks are of different years',
      report: {
        form: '2021',
        changes: { 'litigation.suitAfterReview.upheld': 30, 'litigation.suitAfterReview.total': 31 },
      },
      checked: 3,
    },
    {
      name: 'a blank total whose results are not is left out',
      report: { form: '2021', changes: { 'litigation.review.total': '' } },
      checked: 2,
    },
    {
      name: 'words for a result',
      report: { form: '2021', changes: { 'litigation.review.pending': '正在审理' } },
      checked: 2,
    },
    {
      name: 'a block whose figures could not be assigned',
      report: { form: '2021', without: ['litigation.review.*'] },
      checked: 2,
    },
    {
      name: 'fractions that add up exactly',
      report: {
        form: '2021',
        changes: {
          'litigation.review': 0,
          'litigation.review.upheld': 0.1,
          'litigation.review.corrected': 0.2,
          'litigation.review.total': 0.3,
        },
      },
      checked: 3,
    },
  ],
  notAssessable: [
    {
      name: 'no figure could be assigned',
      report: { form: '2021', without: ['litigation.*.*'] },
      reason: '表四没有读到可核对的数字',
    },
    {
      name: 'no table',
      report: { form: '2021', without: ['litigation'] },
      reason: '表四没有读到可核对的数字',
    },
  ],
});
