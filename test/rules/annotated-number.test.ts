import { annotatedNumber } from '../../src/rules/annotated-number';
import { testRule } from './rule-tester';

const procurement = 'proactive.procurement.amount';
const fee = 'proactive.fees.amount';

testRule(annotatedNumber, {
  failing: [
    {
      name: 'a note behind the number',
      report: { form: '2021', changes: { 'proactive.normativeDocuments.repealed': '22（其中修订16件）' } },
      checked: 200,
      findings: [
        {
          wording: 'annotated',
          cells: ['proactive.normativeDocuments.repealed'],
          expected: null,
          actual: 22,
          message:
            '表二“行政规范性文件”的“本年废止件数”填“22（其中修订16件）”，按 22 计算。单元格内只填数字，说明请写在正文里',
        },
      ],
    },
    {
      name: 'yuan in the fee cell',
      report: { form: '2021', changes: { [fee]: '251000元' } },
      checked: 200,
      findings: [
        {
          wording: 'yuan',
          cells: [fee],
          expected: null,
          actual: 251000,
          severity: 'warning',
          message:
            '表二“行政事业性收费”的“本年收费金额”填“251000元”，而本栏单位是万元。请核对金额，换算成万元后只填数字',
        },
      ],
    },
    {
      name: 'the unit of the fee cell is a mere note, full-width letters too',
      report: { form: '2021', changes: { [fee]: '１６０．５９６４万元' } },
      checked: 200,
      findings: [{ wording: 'annotated', cells: [fee], expected: null, actual: 160.5964 }],
    },
    {
      name: 'marks of a broken encoding: one finding a table',
      report: {
        form: '2021',
        changes: {
          'applications.carriedIn.naturalPerson': '3?',
          'applications.carriedIn.total': '4\uFFFD',
          'litigation.review.upheld': '4?',
        },
      },
      checked: 200,
      findings: [
        {
          wording: 'damaged',
          cells: ['applications.carriedIn.naturalPerson', 'applications.carriedIn.total'],
          expected: null,
          actual: 2,
          message:
            '表三有 2 个数字带有乱码（如表三“二、上年结转政府信息公开申请数量”的“自然人”填“3?”），核对时只取其中的数字。请修正页面编码或重新录入',
        },
        { wording: 'damaged', cells: ['litigation.review.upheld'], expected: null, actual: 1 },
      ],
    },
    {
      name: 'an approximate procurement amount',
      report: { form: '2019', changes: { [procurement]: '约36万元' } },
      checked: 198,
      findings: [{ wording: 'annotated', cells: [procurement], expected: null, actual: 36 }],
    },
    {
      name: 'units of counts, each cell for itself',
      report: {
        form: '2019',
        changes: { 'applications.newlyReceived.total': '70件', 'proactive.licensing.decisions': '286 件' },
      },
      checked: 198,
      findings: [
        { wording: 'annotated', cells: ['proactive.licensing.decisions'], expected: null, actual: 286 },
        { wording: 'annotated', cells: ['applications.newlyReceived.total'], expected: null, actual: 70 },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 200 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 198 },
    {
      name: 'the form prints no unit for the procurement amount: it belongs behind the number',
      report: { form: '2019', changes: { [procurement]: '251,000.50 元' } },
      checked: 198,
    },
    {
      name: 'a procurement amount in 万元',
      report: { form: '2019', changes: { [procurement]: '36.5万元' } },
      checked: 198,
    },
    {
      name: 'signs and letters that are a plain number',
      report: {
        form: '2019',
        changes: {
          'proactive.licensing.change': '减3',
          'proactive.otherServices.change': '+5',
          'proactive.licensing.decisions': '１，２８６',
        },
      },
      checked: 198,
    },
    {
      name: 'blanks and words have no number to stand beside',
      report: {
        form: '2021',
        changes: { 'proactive.regulations.issued': '', 'proactive.licensing.decisions': '见附件' },
      },
      checked: 198,
    },
  ],
  notAssessable: [
    {
      name: 'not a single number',
      report: { form: '2021', without: ['proactive', 'applications'], changes: { litigation: '' } },
      reason: '没有读到任何数字',
    },
  ],
});
