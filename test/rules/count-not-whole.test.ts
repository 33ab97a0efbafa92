import { countNotWhole } from '../../src/rules/count-not-whole';
import { testRule } from './rule-tester';

testRule(countNotWhole, {
  failing: [
    {
      name: 'a negative count',
      report: { form: '2021', changes: { 'proactive.normativeDocuments.repealed': '-4' } },
      checked: 199,
      findings: [
        {
          wording: 'negative',
          cells: ['proactive.normativeDocuments.repealed'],
          expected: null,
          actual: -4,
          message: '表二“行政规范性文件”的“本年废止件数”填 −4，数量不能小于 0。请核对',
        },
      ],
    },
    {
      name: 'a fractional count',
      report: { form: '2021', changes: { 'litigation.review.upheld': 1.5 } },
      checked: 199,
      findings: [
        {
          wording: 'fractional',
          cells: ['litigation.review.upheld'],
          expected: null,
          actual: 1.5,
          message: '表四“行政复议”的“结果维持”填 1.5，数量应为整数。请核对',
        },
      ],
    },
    {
      name: 'a count both negative and fractional is told once',
      report: { form: '2021', changes: { 'applications.granted.naturalPerson': -0.5 } },
      checked: 199,
      findings: [
        { wording: 'negative', cells: ['applications.granted.naturalPerson'], expected: null, actual: -0.5 },
      ],
    },
    {
      name: 'in printed order',
      report: {
        form: '2021',
        changes: { 'applications.granted.total': 31.5, 'proactive.licensing.decisions': '减8' },
      },
      checked: 199,
      findings: [
        { wording: 'negative', cells: ['proactive.licensing.decisions'], expected: null, actual: -8 },
        { wording: 'fractional', cells: ['applications.granted.total'], expected: null, actual: 31.5 },
      ],
    },
    {
      name: 'a change of 2019 is whole, the number of items not negative',
      report: {
        form: '2019',
        changes: { 'proactive.licensing.change': -1.5, 'proactive.fees.itemsLastYear': -2 },
      },
      checked: 197,
      findings: [
        { wording: 'fractional', cells: ['proactive.licensing.change'], expected: null, actual: -1.5 },
        { wording: 'negative', cells: ['proactive.fees.itemsLastYear'], expected: null, actual: -2 },
      ],
    },
    {
      name: 'the number beside a note',
      report: { form: '2021', changes: { 'proactive.coercion.decisions': '1.2万件' } },
      checked: 199,
      findings: [
        { wording: 'fractional', cells: ['proactive.coercion.decisions'], expected: null, actual: 1.2 },
      ],
    },
  ],
  passing: [
    { name: 'the clean report: the fee has decimals', report: { form: '2021' }, checked: 199 },
    {
      name: 'the clean report of 2019: changes are negative, the procurement has decimals',
      report: { form: '2019' },
      checked: 197,
    },
    {
      name: 'decreases in every spelling',
      report: {
        form: '2019',
        changes: {
          'proactive.licensing.change': '减少3',
          'proactive.otherServices.change': '－132',
          'proactive.fees.change': -1,
        },
      },
      checked: 197,
    },
    {
      name: 'a whole number written with decimals',
      report: { form: '2021', changes: { 'proactive.licensing.decisions': '12.00' } },
      checked: 199,
    },
    {
      name: 'blanks and words are no counts',
      report: {
        form: '2021',
        changes: { 'applications.carriedIn': '', 'proactive.licensing.decisions': '见附件' },
      },
      checked: 191,
    },
  ],
  notAssessable: [
    {
      name: 'no count at all',
      report: { form: '2021', without: ['applications', 'litigation'], changes: { proactive: '' } },
      reason: '没有读到任何数量',
    },
    {
      name: 'the fee alone, which is no count',
      report: {
        form: '2021',
        without: ['applications', 'litigation'],
        changes: { proactive: '', 'proactive.fees.amount': 3.5 },
      },
      reason: '没有读到任何数量',
    },
  ],
});
