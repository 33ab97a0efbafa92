import { staleYear } from '../../src/rules/stale-year';
import { testRule } from './rule-tester';

const nothing = { cells: [], expected: null, actual: null };
const overall = (text: string) => ({ form: '2021' as const, sections: { '1': text } });

const received = { wording: 'stale', ...nothing, quote: '2023年收到申请5件' };

testRule(staleYear, {
  failing: [
    {
      name: 'the first sentence was copied',
      report: overall('2023年，我局认真贯彻落实条例，政府信息公开工作取得新的成效。'),
      checked: 2,
      findings: [
        {
          wording: 'stale',
          ...nothing,
          quote: '2023年，我局认真贯彻落实条例',
          message:
            '“2023年，我局认真贯彻落实条例”写的是 2023 年，本报告是 2024 年的。请核对是否沿用了往年的文字',
        },
      ],
    },
    {
      name: 'the fee of last year, told once a sentence',
      report: {
        form: '2021',
        sections: { '6': '2023年度，本机关未收取信息处理费，2023年也没有发出收费通知。' },
      },
      checked: 2,
      findings: [{ wording: 'stale', ...nothing, quote: '2023年度，本机关未收取信息处理费' }],
    },
    {
      name: 'in traditional script with stray pinyin and spaces',
      report: overall('(二)依申請(qǐng)公開。2023 年全年未收到依申請(qǐng)公開信息。'),
      checked: 2,
      findings: [{ wording: 'stale', ...nothing, quote: '2023 年全年未收到依申請(qǐng)公開信息' }],
    },
    {
      name: 'no more than twenty sentences are told',
      report: overall('2023年收到申请5件。'.repeat(500)),
      checked: 501,
      findings: [received, ...Array.from({ length: 19 }, () => received)],
    },
    {
      name: 'the preamble announces the report of last year',
      report: {
        form: '2021',
        frame: { preamble: '现将我局2023年政府信息公开工作年度报告公布如下。' },
      },
      checked: 3,
      findings: [{ wording: 'stale', ...nothing, quote: '2023年政府信息公开工作年度报告公布如下' }],
    },
  ],
  passing: [
    {
      name: 'what was told of another year, with a count in another clause',
      report: {
        form: '2021',
        sections: {
          '1': '2024年，我局认真贯彻落实条例。',
          '5': '2023年反映的依申请公开答复不规范问题有所好转，仍需提高答复质量，行政复议纠错2件。',
          '6': '2024年度本机关未收取信息处理费。',
        },
      },
      checked: 2,
    },
    { name: 'the clean report', report: { form: '2021' }, checked: 2 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 2 },
    {
      name: 'a plan for the year to come',
      report: overall('2025年，我局坚持以公开为常态，进一步加强公开。'),
      checked: 2,
    },
    {
      name: 'a sentence of the years when the body was founded',
      report: overall('2008年，我县认真落实条例，公开信息20条。'),
      checked: 2,
    },
  ],
  notApplicable: [
    {
      name: 'no sentence names its year',
      report: { form: '2021', sections: { '1': '全年收到申请70件。', '6': '本年度未收取信息处理费。' } },
    },
  ],
  notAssessable: [
    {
      name: 'title and period of different years',
      report: {
        form: '2021',
        frame: { period: { from: '2023-01-01', to: '2023-12-31' } },
        sections: { '1': '2023年，我局认真贯彻落实条例。' },
      },
      reason: '标题和统计期限没有写明年份，或者写得不一致',
    },
    {
      name: 'no text',
      report: {
        form: '2021',
        sections: { '1': null, '2': null, '3': null, '4': null, '5': null, '6': null },
      },
      reason: '没有读到正文',
    },
  ],
});
