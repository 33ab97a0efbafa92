import { feeAmount } from '../../src/rules/fee-amount';
import { testRule } from './rule-tester';

const unpaid = 'applications.otherUnpaid.total';
const other = (text: string) => ({ form: '2021' as const, sections: { '6': text } });
const withUnpaid = (text: string, count: number) => ({ ...other(text), changes: { [unpaid]: count } });

testRule(feeAmount, {
  failing: [
    {
      name: 'an amount that no price gives',
      report: other('2024年有1件申请收取信息处理费385元。'),
      checked: 1,
      findings: [
        {
          wording: 'uneven',
          cells: [],
          expected: null,
          actual: 385,
          quote: '385元',
          message: '信息处理费写的是“385元”。按件、按量计收的金额都是 10 元的整数倍，请核对金额和单位',
        },
      ],
    },
    {
      name: 'parts of a yuan, in traditional script and full width',
      report: other('實際收取信息處理費共計１２３０．５ 元。'),
      checked: 1,
      findings: [{ wording: 'uneven', cells: [], expected: null, actual: 1230.5, quote: '１２３０．５ 元' }],
    },
    {
      name: 'ten thousands of yuan',
      report: other('收取信息处理费0.0385万元。'),
      checked: 1,
      findings: [{ wording: 'uneven', cells: [], expected: null, actual: 385, quote: '0.0385万元' }],
    },
    {
      name: 'more received than the notices ask for',
      report: other('发出收费通知3件，总金额1200元，实际收取的总金额1,500元。'),
      checked: 4,
      findings: [
        {
          wording: 'received',
          cells: [],
          expected: 1200,
          actual: 1500,
          quote: '实际收取的总金额1,500元',
          message:
            '信息处理费实际收取 1500 元，多于收费通知的总金额 1200 元。请核对；收到的款项有上年通知的，属正常情况',
        },
      ],
    },
    {
      name: 'the same over two sentences',
      report: other('本年度发出信息处理费收费通知2件，金额共计600元。实际收取800元。'),
      checked: 4,
      findings: [{ wording: 'received', cells: [], expected: 600, actual: 800, quote: '实际收取800元' }],
    },
    {
      name: 'fewer notices than applications with unpaid fees',
      report: withUnpaid('发出收费通知2件，总金额600元，实际收取300元。', 3),
      checked: 4,
      findings: [
        {
          wording: 'notices',
          cells: [unpaid],
          expected: 3,
          actual: 2,
          quote: '收费通知2件',
          message:
            '正文写的收费通知为 2 件，表三“申请人逾期未按收费通知要求缴纳费用”有 3 件。逾期未缴费的申请都发过收费通知，请核对；上年发出通知的除外',
        },
      ],
    },
    {
      name: 'no notices, in other words',
      report: withUnpaid('发出收费通知的件数和总金额，以及实际收取的总金额均为0。', 1),
      checked: 1,
      findings: [
        {
          wording: 'notices',
          cells: [unpaid],
          expected: 1,
          actual: 0,
          quote: '收费通知的件数和总金额，以及实际收取的总金额均为0',
        },
      ],
    },
    {
      name: 'no notices at all',
      report: withUnpaid('本年度没有发出信息处理费收费通知。', 1),
      checked: 1,
      findings: [
        { wording: 'notices', cells: [unpaid], expected: 1, actual: 0, quote: '没有发出信息处理费收费通知' },
      ],
    },
    {
      name: 'a Chinese numeral before the words',
      report: withUnpaid('全年共发出两件信息处理费收费通知。', 3),
      checked: 1,
      findings: [
        { wording: 'notices', cells: [unpaid], expected: 3, actual: 2, quote: '两件信息处理费收费通知' },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 1 },
    {
      name: 'amounts, sums and notices that agree',
      report: withUnpaid('发出收费通知5件，总金额2,300元，实际收取的总金额1500元。', 2),
      checked: 4,
    },
    { name: 'all of it received', report: other('发出收费通知1件，总金额40元，实际收取40元。'), checked: 4 },
    {
      name: 'an even amount in ten thousands of yuan',
      report: other('收取信息处理费1.203万元。'),
      checked: 1,
    },
    { name: 'nothing', report: other('收取信息处理费0元。'), checked: 1 },
    {
      name: 'received as is, without a sum of notices',
      report: other('发出收费通知3件，实际收取800元。'),
      checked: 2,
    },
    {
      name: 'figures that are not told apart',
      report: other('发出收费通知的件数、总金额和实际收取的总金额分别为3件、1200元和1500元。'),
      checked: 2,
    },
    {
      name: 'a number of notices with a comma, whose last digits are none',
      report: withUnpaid('共发出1,002件收费通知，总金额300元。', 3),
      checked: 1,
    },
    {
      name: 'the notices of a part',
      report: withUnpaid('全县发出收费通知若干，其中县教育局收费通知1件，总金额200元。', 3),
      checked: 1,
    },
  ],
  notApplicable: [
    { name: 'the form of 2019', report: { form: '2019' } },
    ...[
      '本年度未收取信息处理费。',
      '无。',
      '收取信息处理费约385元。',
      '信息处理费每件105元，每页15元。',
      '信息处理费按15元/页计收。',
      '收取信息处理费和邮寄费385元。',
      '收取行政事业性收费385元。',
      '收取信息处理费３，２０５元。',
      '县政府网站维护费385元。',
    ].map((text) => ({ name: text, report: other(text) })),
    ...['1', '一', '123,'].map((digits) => ({
      name: `a page full of ${digits}`,
      report: other(`信息处理费${digits.repeat(1_000_000 / digits.length)}元。`),
    })),
  ],
});
