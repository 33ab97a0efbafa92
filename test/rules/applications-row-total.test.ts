import { applicationsRowTotal } from '../../src/rules/applications-row-total';
import { otherInOne, totalAcross } from './cells';
import { testRule } from './rule-tester';

const reason = '表三没有一行读全了各类申请人和总计';

testRule(applicationsRowTotal, {
  failing: [
    {
      name: 'a total',
      report: { form: '2021', changes: { 'applications.newlyReceived.total': 72 } },
      checked: 25,
      findings: [
        {
          wording: 'differs',
          cells: totalAcross('newlyReceived'),
          expected: 70,
          actual: 72,
          message:
            '一、本年新收政府信息公开申请数量：自然人与法人或其他组织各列横向合计 70，总计填 72，相差 2。请逐列核对这一行',
        },
      ],
    },
    {
      name: 'an applicant, in a row that stands under a heading',
      report: { form: '2021', changes: { 'applications.unavailableNotHeld.researchInstitution': 3 } },
      checked: 25,
      findings: [
        {
          wording: 'differs',
          cells: totalAcross('unavailableNotHeld'),
          expected: 18,
          actual: 15,
          message:
            '（四）无法提供·1.本机关不掌握相关政府信息：自然人与法人或其他组织各列横向合计 18，总计填 15，相差 −3。请逐列核对这一行',
        },
      ],
    },
    {
      name: 'a blank applicant counts as 0, so does 无',
      report: {
        form: '2021',
        changes: {
          'applications.granted.naturalPerson': '',
          'applications.carriedIn.commercialEnterprise': '无',
        },
      },
      checked: 25,
      findings: [
        { wording: 'differs', cells: totalAcross('carriedIn'), expected: 3, actual: 4 },
        { wording: 'differs', cells: totalAcross('granted'), expected: 6, actual: 31 },
      ],
    },
    {
      name: '其他处理 in one row',
      report: { ...otherInOne, changes: { ...otherInOne.changes, 'applications.other.total': 3 } },
      checked: 23,
      findings: [
        {
          wording: 'differs',
          cells: totalAcross('other'),
          expected: 2,
          actual: 3,
          message: '（六）其他处理：自然人与法人或其他组织各列横向合计 2，总计填 3，相差 1。请逐列核对这一行',
        },
      ],
    },
    {
      name: 'the 2019 form',
      report: { form: '2019', changes: { 'applications.carriedOut.total': 3 } },
      checked: 23,
      findings: [{ wording: 'differs', cells: totalAcross('carriedOut'), expected: 4, actual: 3 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 25 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 23 },
    { name: 'all blank', report: { form: '2021', changes: { applications: '' } }, checked: 25 },
    {
      name: 'a blank total whose applicants are not is left out, where they are 0 it counts as 0',
      report: {
        form: '2019',
        changes: { 'applications.granted.total': '', 'applications.deniedByLaw.total': '' },
      },
      checked: 22,
    },
    {
      name: 'row (7) without a total is left out: its parts stand above it as well',
      report: {
        form: '2021',
        changes: { 'applications.concluded': 0, 'applications.concluded.total': '' },
      },
      checked: 24,
    },
    {
      name: 'words for an applicant',
      report: { form: '2021', changes: { 'applications.granted.naturalPerson': '二十五件或二十六件' } },
      checked: 24,
    },
    {
      name: 'a row that the page lacks',
      report: { form: '2021', without: ['applications.granted'] },
      checked: 24,
    },
    {
      name: 'fractions that add up exactly',
      report: {
        form: '2021',
        changes: {
          'applications.deniedByLaw.naturalPerson': 0.1,
          'applications.deniedByLaw.commercialEnterprise': 0.2,
          'applications.deniedByLaw.total': 0.3,
        },
      },
      checked: 25,
    },
  ],
  notAssessable: [
    {
      name: 'a missing column, which is not 0',
      report: { form: '2021', without: ['applications.*.researchInstitution'] },
      reason,
    },
    { name: 'no total column', report: { form: '2021', without: ['applications.*.total'] }, reason },
    { name: 'no table', report: { form: '2021', without: ['applications'] }, reason },
  ],
});
