import { periodRule } from '../../src/rules/period';
import { testRule } from './rule-tester';

const nothing = { cells: [], expected: null, actual: null };
const stated = (preamble: string) => ({ form: '2021' as const, frame: { period: null, preamble } });

testRule(periodRule, {
  failing: [
    {
      name: 'the period that was read, in a sentence of the preamble',
      report: {
        form: '2021',
        frame: {
          period: { from: '2023-12-01', to: '2024-11-30' },
          preamble: '本报告所列数据的统计期限自 2023年12月1日起至2024年11月30日止。',
        },
      },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          ...nothing,
          quote: '2023年12月1日起至2024年11月30日',
          message:
            '统计期限写的是“2023年12月1日起至2024年11月30日”，应为 2024 年 1 月 1 日至 12 月 31 日。请核对；本机关年中成立或者撤并的，请在正文中说明',
        },
      ],
    },
    {
      name: 'the period that was read, no sentence at hand',
      report: { form: '2021', frame: { period: { from: '2024-01-01', to: '2024-11-30' } } },
      checked: 1,
      findings: [
        {
          wording: 'differs',
          ...nothing,
          quote: null,
          message:
            '统计期限写的是 2024 年 1 月 1 日至 2024 年 11 月 30 日，应为 2024 年 1 月 1 日至 12 月 31 日。请核对；本机关年中成立或者撤并的，请在正文中说明',
        },
      ],
    },
    {
      name: 'a day that there is not',
      report: stated('统计期限为2024年1月1日至2024年12月32日。'),
      checked: 1,
      findings: [{ wording: 'differs', ...nothing, quote: '2024年1月1日至2024年12月32日' }],
    },
    {
      name: 'eleven months',
      report: stated('统计期限为2024年1月至11月，由办公室负责编制。'),
      checked: 1,
      findings: [{ wording: 'differs', ...nothing, quote: '2024年1月至11月' }],
    },
    {
      name: 'figures taken before the end of the year, in traditional script in a section',
      report: {
        form: '2021',
        frame: { period: null },
        sections: { '1': '本報(bào)告數(shù)據(jù)統(tǒng)計截至2024年11月底。' },
      },
      checked: 1,
      findings: [{ wording: 'differs', ...nothing, quote: '截至2024年11月' }],
    },
    {
      name: 'last year’s, where only the sentence says so',
      report: stated('本报告统计数据截至2023年12月31日。'),
      checked: 1,
      findings: [{ wording: 'differs', ...nothing, quote: '截至2023年12月31日' }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 1 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 1 },
    { name: 'months', report: stated('统计期限为2024年1月至12月。'), checked: 1 },
    { name: 'the last day', report: stated('本报告数据统计截至2024年12月31日。'), checked: 1 },
    { name: 'the end of the year', report: stated('本报告数据统计截止2024年底。'), checked: 1 },
    {
      name: 'a whole year that is another one is told by the title',
      report: { form: '2021', frame: { period: { from: '2023-01-01', to: '2023-12-31' } } },
      checked: 1,
    },
    {
      name: 'the days of other figures beside the period',
      report: {
        form: '2021',
        sections: { '1': '满意度调查的统计时间为2024年3月1日至5月31日，回收问卷120份。' },
      },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no sentence',
      report: { form: '2021', frame: { period: null } },
      reason: '正文没有写明统计期限',
    },
    {
      name: 'the days of other figures alone',
      report: {
        form: '2021',
        frame: { period: null },
        sections: { '1': '满意度调查的统计时间为2024年3月1日至5月31日，回收问卷120份。' },
      },
      reason: '正文没有写明统计期限',
    },
    { name: 'the year alone', report: stated('统计期限为2024年度。'), reason: '正文没有写明统计期限' },
  ],
});
