import { feeStatement } from '../../src/rules/fee-statement';
import { testRule } from './rule-tester';

const nothing = { cells: [], expected: null, actual: null };
const other = (text: string) => ({ form: '2021' as const, sections: { '6': text } });

testRule(feeStatement, {
  failing: [
    {
      name: 'nothing to report',
      report: other('无。'),
      checked: 1,
      findings: [
        {
          wording: 'silent',
          ...nothing,
          message:
            '正文没有说明信息处理费情况。请在第六部分写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的，写明未收取',
        },
      ],
    },
    {
      name: 'an empty section',
      report: other(''),
      checked: 1,
      findings: [{ wording: 'silent', ...nothing }],
    },
    {
      name: 'the fees of table 二 are other fees',
      report: other('本年行政事业性收费36.2785万元，没有其他需要报告的事项。'),
      checked: 1,
      findings: [{ wording: 'silent', ...nothing }],
    },
    {
      name: 'a list of charges that was published',
      report: {
        form: '2021',
        sections: { '1': '及时公开收费项目目录和收费标准。', '6': '没有其他需要报告的事项。' },
      },
      checked: 1,
      findings: [{ wording: 'silent', ...nothing }],
    },
    {
      name: 'the row of table 三 as a line of text',
      report: {
        form: '2021',
        sections: {
          '3': '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
          '6': '无',
        },
      },
      checked: 1,
      findings: [{ wording: 'silent', ...nothing }],
    },
    {
      name: 'applications with unpaid fees',
      report: {
        ...other('无其他需要报告的事项。'),
        changes: { 'applications.otherUnpaid.naturalPerson': 2, 'applications.otherUnpaid.total': 2 },
      },
      checked: 1,
      findings: [
        {
          wording: 'unpaid',
          cells: ['applications.otherUnpaid.total'],
          expected: null,
          actual: null,
          severity: 'warning',
          message:
            '表三“申请人逾期未按收费通知要求缴纳费用”有 2 件，正文却没有说明信息处理费情况。请在第六部分写明发出收费通知的件数、总金额和实际收取的总金额',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 1 },
    ...[
      '2024年度本机关未收取信息处理费。',
      '本年度发出收费通知的件数和总金额，以及实际收取的总金额均为0。',
      '依据《政府信息公开信息处理费管理办法》，全年收取400元。',
      '本年度沒有產(chǎn)生信息公開處(chù)理費(fèi)。',
      '政府信息公开未发生收费情况。',
      '未向申请人收取任何费用。',
      '按照规定免费提供政府信息，没有产生费用。',
    ].map((text) => ({ name: text, report: other(text), checked: 1 })),
    {
      name: 'in another section',
      report: {
        form: '2021',
        sections: { '1': '依申请公开没有收取费用。', '6': '无。' },
      },
      checked: 1,
    },
    {
      name: 'in the preamble, no section 六',
      report: { form: '2021', frame: { preamble: '全年未收取信息处理费。' }, sections: { '6': null } },
      checked: 1,
    },
  ],
  notAssessable: [
    { name: 'no section 六', report: { form: '2021', sections: { '6': null } }, reason: '没有读到第六部分' },
  ],
  notApplicable: [
    { name: 'the form of 2019', report: { form: '2019' } },
    {
      name: 'a year before the fee',
      report: { form: '2021', frame: { year: 2020 }, sections: { '6': '无。' } },
    },
  ],
});
