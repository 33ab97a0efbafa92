import { applicationsBalance } from '../../src/rules/applications-balance';
import { balanceOf, otherInOne } from './cells';
import { testRule } from './rule-tester';

testRule(applicationsBalance, {
  failing: [
    {
      name: 'more handled than received by one column and by the total',
      report: {
        form: '2021',
        changes: { 'applications.concluded.naturalPerson': 61, 'applications.concluded.total': 73 },
      },
      checked: 7,
      findings: [
        {
          wording: 'unbalanced',
          cells: balanceOf('naturalPerson'),
          expected: 60,
          actual: 63,
          message:
            '自然人：新收 57 + 上年结转 3 = 60，办理结果总计 61 + 结转下年度 2 = 63，相差 3。请核对这四个数',
        },
        {
          wording: 'unbalanced',
          cells: balanceOf('total'),
          expected: 74,
          actual: 77,
          message:
            '总计：新收 70 + 上年结转 4 = 74，办理结果总计 73 + 结转下年度 4 = 77，相差 3。请核对这四个数',
        },
      ],
    },
    {
      name: 'less handled than received: the difference is negative',
      report: { form: '2021', changes: { 'applications.carriedOut.legalServiceOrganization': 0 } },
      checked: 7,
      findings: [
        {
          wording: 'unbalanced',
          cells: balanceOf('legalServiceOrganization'),
          expected: 3,
          actual: 2,
          message:
            '法律服务机构：新收 3 + 上年结转 0 = 3，办理结果总计 2 + 结转下年度 0 = 2，相差 −1。请核对这四个数',
        },
      ],
    },
    {
      name: 'a case in the wrong column: two errors that cancel in the total are told together',
      report: {
        form: '2021',
        changes: {
          'applications.newlyReceived.naturalPerson': 56,
          'applications.newlyReceived.otherOrganization': 2,
        },
      },
      checked: 7,
      findings: [
        {
          wording: 'cancelling',
          cells: balanceOf('naturalPerson'),
          expected: 59,
          actual: 60,
          message:
            '自然人：新收 56 + 上年结转 3 = 59，办理结果总计 58 + 结转下年度 2 = 60，相差 1；与“其他”列的差额相互抵消，“总计”列因此看不出错误。请核对是否有申请填错了列',
        },
        {
          wording: 'cancelling',
          cells: balanceOf('otherOrganization'),
          expected: 2,
          actual: 1,
          message:
            '其他：新收 2 + 上年结转 0 = 2，办理结果总计 1 + 结转下年度 0 = 1，相差 −1；与“自然人”列的差额相互抵消，“总计”列因此看不出错误。请核对是否有申请填错了列',
        },
      ],
    },
    {
      name: 'three columns cancel',
      report: {
        form: '2021',
        changes: {
          'applications.carriedIn.naturalPerson': 1,
          'applications.carriedIn.commercialEnterprise': 2,
          'applications.carriedIn.researchInstitution': 1,
        },
      },
      checked: 7,
      findings: [
        { wording: 'cancelling', cells: balanceOf('naturalPerson'), expected: 58, actual: 60 },
        {
          wording: 'cancelling',
          cells: balanceOf('commercialEnterprise'),
          expected: 10,
          actual: 9,
          message:
            '商业企业：新收 8 + 上年结转 2 = 10，办理结果总计 8 + 结转下年度 1 = 9，相差 −1；与“自然人”“科研机构”列的差额相互抵消，“总计”列因此看不出错误。请核对是否有申请填错了列',
        },
        { wording: 'cancelling', cells: balanceOf('researchInstitution'), expected: 1, actual: 0 },
      ],
    },
    {
      name: 'two columns differ the same way while the total holds: nothing cancels',
      report: {
        form: '2021',
        changes: {
          'applications.carriedOut.naturalPerson': 3,
          'applications.carriedOut.commercialEnterprise': 2,
        },
      },
      checked: 7,
      findings: [
        { wording: 'unbalanced', cells: balanceOf('naturalPerson'), expected: 60, actual: 61 },
        { wording: 'unbalanced', cells: balanceOf('commercialEnterprise'), expected: 9, actual: 10 },
      ],
    },
    {
      name: 'a column and the total differ in opposite ways: the total shows an error, so nothing cancels',
      report: {
        form: '2021',
        changes: { 'applications.carriedOut.naturalPerson': 3, 'applications.carriedOut.total': 3 },
      },
      checked: 7,
      findings: [
        { wording: 'unbalanced', cells: balanceOf('naturalPerson'), expected: 60, actual: 61 },
        { wording: 'unbalanced', cells: balanceOf('total'), expected: 74, actual: 73 },
      ],
    },
    {
      name: 'a blank counts as 0',
      report: { form: '2021', changes: { 'applications.carriedIn.commercialEnterprise': '' } },
      checked: 7,
      findings: [
        {
          wording: 'unbalanced',
          cells: balanceOf('commercialEnterprise'),
          expected: 8,
          actual: 9,
          message:
            '商业企业：新收 8 + 上年结转 0 = 8，办理结果总计 8 + 结转下年度 1 = 9，相差 1。请核对这四个数',
        },
      ],
    },
    {
      name: 'the number beside a note counts',
      report: { form: '2021', changes: { 'applications.carriedIn.naturalPerson': '4（含1件信函申请）' } },
      checked: 7,
      findings: [{ wording: 'unbalanced', cells: balanceOf('naturalPerson'), expected: 61, actual: 60 }],
    },
    {
      name: 'the 2019 form',
      report: { form: '2019', changes: { 'applications.newlyReceived.total': 71 } },
      checked: 7,
      findings: [{ wording: 'unbalanced', cells: balanceOf('total'), expected: 75, actual: 74 }],
    },
    {
      name: 'fractions that a computer does not add exactly',
      report: {
        form: '2021',
        changes: {
          'applications.newlyReceived.researchInstitution': 0.1,
          'applications.carriedIn.researchInstitution': 0.2,
          'applications.concluded.researchInstitution': 0.4,
        },
      },
      checked: 7,
      findings: [
        {
          wording: 'unbalanced',
          cells: balanceOf('researchInstitution'),
          expected: 0.3,
          actual: 0.4,
          message:
            '科研机构：新收 0.1 + 上年结转 0.2 = 0.3，办理结果总计 0.4 + 结转下年度 0 = 0.4，相差 0.1。请核对这四个数',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 7 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 7 },
    { name: '其他处理 in one row', report: otherInOne, checked: 7 },
    {
      name: 'all blank: everything is 0',
      report: { form: '2021', changes: { applications: '' } },
      checked: 7,
    },
    {
      name: 'fractions that add up exactly',
      report: {
        form: '2021',
        changes: {
          'applications.newlyReceived.researchInstitution': 0.1,
          'applications.carriedIn.researchInstitution': 0.2,
          'applications.concluded.researchInstitution': 0.3,
        },
      },
      checked: 7,
    },
    {
      name: 'a blank total whose parts are not is left out',
      report: { form: '2021', changes: { 'applications.newlyReceived.total': '' } },
      checked: 6,
    },
    {
      name: 'a blank row (7) whose outcomes are not is left out, one whose outcomes are 0 counts as 0',
      report: { form: '2021', changes: { 'applications.concluded': '' } },
      checked: 1,
    },
    {
      name: 'words make their column not assessable',
      report: { form: '2021', changes: { 'applications.carriedIn.naturalPerson': '若干' } },
      checked: 6,
    },
    {
      name: 'a cell that the page lacks is not 0',
      report: { form: '2021', without: ['applications.carriedIn.researchInstitution'] },
      checked: 6,
    },
  ],
  notAssessable: [
    {
      name: 'a missing row, which is not 0',
      report: { form: '2021', without: ['applications.carriedIn'] },
      reason: '表三没有读到可核对的新收、结转和办理结果',
    },
    {
      name: 'a missing table',
      report: { form: '2021', without: ['applications'] },
      reason: '表三没有读到可核对的新收、结转和办理结果',
    },
  ],
});
