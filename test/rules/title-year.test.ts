import { titleYear } from '../../src/rules/title-year';
import { testRule } from './rule-tester';

const title = (year: string): string => `青禾县人民政府${year}政府信息公开工作年度报告`;
const period = (year: number) => ({ from: `${String(year)}-01-01`, to: `${String(year)}-12-31` });
const nothing = { cells: [], expected: null, actual: null };

testRule(titleYear, {
  failing: [
    {
      name: 'the period is that of another year',
      report: { form: '2021', frame: { period: period(2023) } },
      checked: 2,
      findings: [
        {
          wording: 'differs',
          ...nothing,
          quote: title('2024年'),
          message: '标题为 2024 年，统计期限为 2023 年。请核对是哪一年的报告，改为同一年份',
        },
      ],
    },
    {
      name: 'the title above the text is that of another year',
      report: { form: '2021', frame: { ownTitle: title('2023年') } },
      checked: 3,
      findings: [
        {
          wording: 'differs',
          ...nothing,
          quote: title('2023年'),
          message:
            '标题为 2024 年，正文标题为 2023 年，统计期限为 2024 年。请核对是哪一年的报告，改为同一年份',
        },
      ],
    },
    {
      name: 'the same without a period',
      report: { form: '2021', frame: { ownTitle: title('2023年度'), period: null } },
      checked: 2,
      findings: [{ wording: 'differs', ...nothing, quote: title('2023年度') }],
    },
    {
      name: 'a digit pair typed twice',
      report: { form: '2019', frame: { title: title('202020年') } },
      checked: 2,
      findings: [
        {
          wording: 'misprinted',
          ...nothing,
          quote: title('202020年'),
          message: '标题里写的是“202020年”，不是四位数的年份。请改正',
        },
      ],
    },
    {
      name: 'a digit too few, in the title above the text',
      report: { form: '2021', frame: { ownTitle: title('224年') } },
      checked: 3,
      findings: [{ wording: 'misprinted', ...nothing, quote: title('224年') }],
    },
    {
      name: 'no year',
      report: { form: '2021', frame: { title: title('') } },
      checked: 2,
      findings: [
        {
          wording: 'missing',
          ...nothing,
          quote: title(''),
          message: '标题“青禾县人民政府政府信息公开工作年度报告”没有写是哪一年的报告。请补上年份',
        },
      ],
    },
    {
      name: 'no year in a title that may be the name of a column',
      report: { form: '2021', frame: { title: '政府信息公开工作年度报告' } },
      checked: 2,
      findings: [{ wording: 'missing', ...nothing, severity: 'warning', quote: '政府信息公开工作年度报告' }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 2 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 2 },
    { name: 'no period', report: { form: '2021', frame: { period: null } }, checked: 1 },
    { name: '2024年度', report: { form: '2021', frame: { title: title('2024年度') } }, checked: 2 },
    {
      name: 'Chinese numerals',
      report: { form: '2021', frame: { title: title('二○二四年') } },
      checked: 2,
    },
    {
      name: 'zeros typed as letters',
      report: { form: '2021', frame: { title: title('二O二四年') } },
      checked: 2,
    },
    {
      name: 'full-width digits with spaces',
      report: { form: '2021', frame: { title: title('２０２４ 年') } },
      checked: 2,
    },
    {
      name: 'the year in brackets, without 年',
      report: { form: '2021', frame: { title: `${title('')}（2024）` } },
      checked: 2,
    },
    {
      name: 'the year in the title above the text alone',
      report: { form: '2021', frame: { title: title(''), ownTitle: title('2024年') } },
      checked: 3,
    },
    {
      name: 'a period over two years is not of one of them',
      report: { form: '2021', frame: { period: { from: '2023-12-01', to: '2024-12-31' } } },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no title',
      report: { form: '2021', frame: { title: null } },
      reason: '页面上没有找到报告的标题',
    },
  ],
});
