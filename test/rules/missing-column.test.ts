import { missingColumn } from '../../src/rules/missing-column';
import { acrossRow, downColumn, otherInOne, outcomes2021 } from './cells';
import { testRule } from './rule-tester';

const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
const rows2021 = ['newlyReceived', 'carriedIn', ...outcomes2021, 'concluded', 'carriedOut'];

testRule(missingColumn, {
  failing: [
    {
      name: 'an applicant column of table 三',
      report: { form: '2021', without: ['applications.*.legalServiceOrganization'] },
      checked: 34,
      findings: [
        {
          wording: 'column',
          cells: downColumn('legalServiceOrganization', rows2021),
          expected: 7,
          actual: 6,
          message: '表三没有“法律服务机构”这一列，该列和用到它的合计无法核对。请对照格式补上该列',
        },
      ],
    },
    {
      name: 'two columns of table 四',
      report: { form: '2021', without: ['litigation.*.other', 'litigation.*.pending'] },
      checked: 34,
      findings: [
        {
          wording: 'column',
          cells: ['review', 'directSuit', 'suitAfterReview'].map((block) => `litigation.${block}.other`),
          expected: 5,
          actual: 3,
        },
        {
          wording: 'column',
          cells: ['review', 'directSuit', 'suitAfterReview'].map((block) => `litigation.${block}.pending`),
          expected: 5,
          actual: 3,
        },
      ],
    },
    {
      name: 'a column of one block of table 二',
      report: { form: '2021', without: ['proactive.*.repealed'] },
      checked: 34,
      findings: [
        {
          wording: 'column',
          cells: ['proactive.regulations.repealed', 'proactive.normativeDocuments.repealed'],
          expected: 3,
          actual: 2,
          message: '表二没有“本年废止件数”这一列，该列和用到它的合计无法核对。请对照格式补上该列',
        },
      ],
    },
    {
      name: 'a row none of whose figures could be assigned',
      report: { form: '2021', without: ['applications.unavailableUnclear.*'] },
      checked: 34,
      findings: [
        {
          wording: 'row',
          cells: acrossRow('unavailableUnclear'),
          expected: 7,
          actual: 0,
          message:
            '表三“（四）无法提供·3.补正后申请内容仍不明确”应有 7 个数字，页面上的个数或位置对不上，只有 0 个能确定属于哪一列；为避免错位，其余没有读取。请核对该行是否少填、多填或合并了单元格',
        },
      ],
    },
    {
      name: 'a row that lacks one cell',
      report: { form: '2021', without: ['proactive.regulations.repealed'] },
      checked: 34,
      findings: [
        {
          wording: 'row',
          cells: ['proactive.regulations.repealed'],
          expected: 3,
          actual: 2,
          message:
            '表二“规章”应有 3 个数字，页面上的个数或位置对不上，只有 2 个能确定属于哪一列；为避免错位，其余没有读取。请核对该行是否少填、多填或合并了单元格',
        },
      ],
    },
    {
      name: 'a column, and besides it a cell',
      report: { form: '2021', without: ['litigation.*.other', 'litigation.review.upheld'] },
      checked: 34,
      findings: [
        {
          wording: 'column',
          cells: ['review', 'directSuit', 'suitAfterReview'].map((block) => `litigation.${block}.other`),
          expected: 5,
          actual: 4,
        },
        { wording: 'row', cells: ['litigation.review.upheld'], expected: 5, actual: 3 },
      ],
    },
    {
      name: 'table 四 with another number of cells than 15',
      report: { form: '2019', without: ['litigation.*.*'] },
      checked: 34,
      findings: [
        {
          wording: 'row',
          cells: results.map((column) => `litigation.review.${column}`),
          expected: 5,
          actual: 0,
        },
        {
          wording: 'row',
          cells: results.map((column) => `litigation.directSuit.${column}`),
          expected: 5,
          actual: 0,
        },
        {
          wording: 'row',
          cells: results.map((column) => `litigation.suitAfterReview.${column}`),
          expected: 5,
          actual: 0,
        },
      ],
    },
    {
      name: 'the only row of its kind lacks a cell: that is no column',
      report: { form: '2019', without: ['proactive.procurement.projects'] },
      checked: 34,
      findings: [{ wording: 'row', cells: ['proactive.procurement.projects'], expected: 2, actual: 1 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 34 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 34 },
    { name: '其他处理 in one row', report: otherInOne, checked: 32 },
    { name: 'blank cells are there', report: { form: '2021', changes: { applications: '' } }, checked: 34 },
    {
      name: 'the cells of a missing row are told by missing-row',
      report: { form: '2021', without: ['applications.granted'] },
      checked: 33,
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
