import { feeUnitSlip } from '../../src/rules/fee-unit-slip';
import { testRule } from './rule-tester';

const fee = 'proactive.fees.amount';

testRule(feeUnitSlip, {
  failing: [
    {
      name: 'this year in 元',
      report: { form: '2021', previous: {}, changes: { [fee]: 362785 } },
      checked: 1,
      findings: [
        {
          wording: 'more',
          cells: [fee],
          expected: null,
          actual: 362785,
          message:
            '行政事业性收费：2023年报告 33.1 万元，本年 362785 万元，约为上年的 10960 倍。请核对本年金额是否以元为单位填写',
        },
      ],
    },
    {
      name: 'last year in 元',
      report: { form: '2021', previous: { changes: { [fee]: 331000 } } },
      checked: 1,
      findings: [
        {
          wording: 'less',
          cells: [fee],
          expected: null,
          actual: 36.2785,
          message:
            '行政事业性收费：2023年报告 331000 万元，本年 36.2785 万元，上年约为本年的 9124 倍。请核对上年金额是否以元为单位填写，或者本年金额是否换算了两次',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021', previous: {} }, checked: 1 },
    {
      name: 'an amount that says its unit',
      report: { form: '2021', previous: {}, changes: { [fee]: '362785元' } },
      checked: 1,
    },
    {
      name: 'a hundred times as much',
      report: { form: '2021', previous: {}, changes: { [fee]: 3310 } },
      checked: 1,
    },
    {
      name: 'fees that are new',
      report: { form: '2021', previous: { changes: { [fee]: 0 } }, changes: { [fee]: 80000 } },
      checked: 1,
    },
    {
      name: 'fees in neither year',
      report: { form: '2021', previous: { changes: { [fee]: 0 } }, changes: { [fee]: 0 } },
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
      reason: '2023年的报告没有读到可比较的行政事业性收费金额',
    },
    {
      name: 'last year left blank',
      report: { form: '2021', previous: { changes: { [fee]: '' } } },
      reason: '2023年的报告没有读到可比较的行政事业性收费金额',
    },
    {
      name: 'a damaged amount',
      report: { form: '2021', previous: {}, changes: { [fee]: '362785�' } },
      reason: '这份报告没有读到可比较的行政事业性收费金额',
    },
  ],
  notApplicable: [{ name: 'the form of 2019', report: { form: '2019', previous: {} } }],
});
