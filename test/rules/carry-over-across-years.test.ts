import { carryOverAcrossYears } from '../../src/rules/carry-over-across-years';
import { testRule } from './rule-tester';

const carriedIn = (column: string): string => `applications.carriedIn.${column}`;
const carriedOut = (column: string): string => `applications.carriedOut.${column}`;

testRule(carryOverAcrossYears, {
  failing: [
    {
      name: 'fewer carried in than carried out, in one column',
      report: {
        form: '2021',
        previous: { changes: { [carriedOut('naturalPerson')]: 102, [carriedOut('total')]: 103 } },
        changes: { [carriedIn('naturalPerson')]: 76, [carriedIn('total')]: 77 },
      },
      checked: 7,
      findings: [
        {
          wording: 'total',
          cells: [carriedIn('total')],
          expected: 103,
          actual: 77,
          message:
            '总计：2023年报告结转下年度 103，本年上年结转 77，相差 −26。两数应当一致，请核对；机构改革划入划出、上年报告更正的，属正常情况',
        },
        {
          wording: 'part',
          severity: 'notice',
          cells: [carriedIn('naturalPerson')],
          expected: 102,
          actual: 76,
          message:
            '自然人：2023年报告结转下年度 102，本年上年结转 76，相差 −26。“总计”列相差 −26，请一并核对',
        },
      ],
    },
    {
      name: 'an application in another column',
      report: {
        form: '2021',
        previous: {},
        changes: { [carriedIn('naturalPerson')]: 2, [carriedIn('otherOrganization')]: 1 },
      },
      checked: 7,
      findings: [
        {
          wording: 'column',
          severity: 'notice',
          cells: [carriedIn('naturalPerson')],
          expected: 3,
          actual: 2,
          message:
            '自然人：2023年报告结转下年度 3，本年上年结转 2，相差 −1；“总计”列两年一致。请核对是否有申请填错了列',
        },
        {
          wording: 'column',
          severity: 'notice',
          cells: [carriedIn('otherOrganization')],
          expected: 0,
          actual: 1,
        },
      ],
    },
    {
      name: 'last year in the form of 2019, this one in that of 2021',
      report: {
        form: '2021',
        frame: { year: 2021, title: '青禾县2021年政府信息公开工作年度报告', period: null },
        previous: { form: '2019' },
        changes: { [carriedIn('total')]: 5 },
      },
      checked: 7,
      findings: [{ wording: 'total', cells: [carriedIn('total')], expected: 4, actual: 5 }],
    },
    {
      name: 'a total that is left blank cannot be compared',
      report: {
        form: '2019',
        previous: { changes: { [carriedOut('total')]: '' } },
        changes: { [carriedIn('commercialEnterprise')]: 4 },
      },
      checked: 6,
      findings: [
        {
          wording: 'alone',
          severity: 'notice',
          cells: [carriedIn('commercialEnterprise')],
          expected: 1,
          actual: 4,
          message:
            '商业企业：2019年报告结转下年度 1，本年上年结转 4，相差 3；“总计”列没有可比较的数。请核对这两个数',
        },
      ],
    },
    {
      name: 'nothing carried out is left blank',
      report: {
        form: '2021',
        previous: { changes: { 'applications.carriedOut': '' } },
        changes: { 'applications.carriedIn': 0, [carriedIn('total')]: 1 },
      },
      checked: 7,
      findings: [{ wording: 'total', cells: [carriedIn('total')], expected: 0, actual: 1 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021', previous: {} }, checked: 7 },
    { name: 'the clean report of 2020', report: { form: '2019', previous: {} }, checked: 7 },
    {
      name: 'from the form of 2019 into that of 2021',
      report: {
        form: '2021',
        frame: { year: 2021, title: '青禾县2021年政府信息公开工作年度报告', period: null },
        previous: { form: '2019' },
      },
      checked: 7,
    },
    {
      name: 'blanks in the place of 0',
      report: {
        form: '2021',
        previous: { changes: { [carriedOut('researchInstitution')]: '—' } },
        changes: { [carriedIn('otherOrganization')]: '' },
      },
      checked: 7,
    },
    {
      name: 'a figure damaged by the character set',
      report: { form: '2021', previous: { changes: { [carriedOut('total')]: '1�' } } },
      checked: 6,
    },
    {
      name: 'a figure that is no exact one',
      report: { form: '2021', previous: {}, changes: { [carriedIn('total')]: '约10件' } },
      checked: 6,
    },
    {
      name: 'a column that last year’s report lacks',
      report: { form: '2021', previous: { without: ['applications.*.legalServiceOrganization'] } },
      checked: 6,
    },
  ],
  notAssessable: [
    {
      name: 'no report of last year',
      report: { form: '2021' },
      reason: '没有2023年的报告可比',
    },
    {
      name: 'last year’s report without Table 3',
      report: { form: '2021', previous: { without: ['applications'] } },
      reason: '2023年的报告没有读到可比较的结转下年度继续办理数',
    },
    {
      name: 'last year’s Table 3 not filled in',
      report: { form: '2021', previous: { changes: { applications: '' } } },
      reason: '2023年的报告没有读到可比较的结转下年度继续办理数',
    },
    {
      name: 'this report without the row',
      report: { form: '2021', previous: {}, without: ['applications.carriedIn'] },
      reason: '这份报告没有读到可比较的上年结转数',
    },
    {
      name: 'a report of two years ago',
      report: {
        form: '2021',
        previous: { frame: { year: 2022, title: '青禾县2022年政府信息公开工作年度报告', period: null } },
      },
      reason: '读取的上一年度报告是2022年的，不是2023年的，没有比较',
    },
    {
      name: 'a report that names no year',
      report: { form: '2021', previous: { frame: { year: null, title: null, period: null } } },
      reason: '读取的上一年度报告年度无法确定，不能作为2023年的报告比较',
    },
    {
      name: 'a report that names two years',
      report: { form: '2021', previous: { frame: { title: '青禾县2022年政府信息公开工作年度报告' } } },
      reason: '读取的上一年度报告年度无法确定，不能作为2023年的报告比较',
    },
    {
      name: 'this report names no year',
      report: { form: '2021', previous: {}, frame: { year: null } },
      reason: '这份报告的年度无法确定，不能与上一年度报告比较',
    },
  ],
  notApplicable: [
    {
      name: 'the first year of the form',
      report: {
        form: '2019',
        frame: { year: 2019, title: '青禾县2019年政府信息公开工作年度报告', period: null },
      },
    },
  ],
});
