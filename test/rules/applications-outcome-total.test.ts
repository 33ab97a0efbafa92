import { applicationsOutcomeTotal } from '../../src/rules/applications-outcome-total';
import { downColumn, otherInOne, outcomes2019, outcomes2021 } from './cells';
import { testRule } from './rule-tester';

const totalOf = (column: string): string[] => downColumn(column, ['concluded', ...outcomes2021]);
const reason = '表三的办理结果各行没有读全';

testRule(applicationsOutcomeTotal, {
  failing: [
    {
      name: 'one column',
      report: { form: '2021', changes: { 'applications.concluded.naturalPerson': 57 } },
      checked: 7,
      findings: [
        {
          wording: 'differs',
          cells: totalOf('naturalPerson'),
          expected: 58,
          actual: 57,
          message: '自然人：办理结果（一）至（六）纵向合计 58，（七）总计填 57，相差 −1。请逐行核对这一列',
        },
      ],
    },
    {
      name: 'an outcome is wrong in its column and in its total',
      report: {
        form: '2021',
        changes: { 'applications.declinedRepeat.naturalPerson': 3, 'applications.declinedRepeat.total': 3 },
      },
      checked: 7,
      findings: [
        { wording: 'differs', cells: totalOf('naturalPerson'), expected: 60, actual: 58 },
        { wording: 'differs', cells: totalOf('total'), expected: 72, actual: 70 },
      ],
    },
    {
      name: 'a blank outcome counts as 0, so does a bar',
      report: {
        form: '2021',
        changes: {
          'applications.granted.socialWelfareOrganization': '',
          'applications.unavailableNotHeld.otherOrganization': '—',
        },
      },
      checked: 7,
      findings: [
        { wording: 'differs', cells: totalOf('socialWelfareOrganization'), expected: 0, actual: 1 },
        { wording: 'differs', cells: totalOf('otherOrganization'), expected: 0, actual: 1 },
      ],
    },
    {
      name: 'a blank outcome total counts as 0 where its parts are 0, and the sum over it is held',
      report: {
        form: '2021',
        changes: { 'applications.otherUnpaid': '', 'applications.concluded.total': 71 },
      },
      checked: 7,
      findings: [{ wording: 'differs', cells: totalOf('total'), expected: 70, actual: 71 }],
    },
    {
      name: '其他处理 in one row',
      report: { ...otherInOne, changes: { ...otherInOne.changes, 'applications.other.naturalPerson': 1 } },
      checked: 7,
      findings: [
        {
          wording: 'differs',
          cells: downColumn('naturalPerson', ['concluded', ...outcomes2019]),
          expected: 57,
          actual: 58,
        },
      ],
    },
    {
      name: 'the 2019 form',
      report: { form: '2019', changes: { 'applications.granted.commercialEnterprise': 5 } },
      checked: 7,
      findings: [
        {
          wording: 'differs',
          cells: downColumn('commercialEnterprise', ['concluded', ...outcomes2019]),
          expected: 9,
          actual: 8,
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 7 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 7 },
    { name: '其他处理 in one row is no missing row', report: otherInOne, checked: 7 },
    { name: 'all blank', report: { form: '2021', changes: { applications: '' } }, checked: 7 },
    {
      name: 'the total of an outcome is blank: the sum of the totals is left out',
      report: { form: '2019', changes: { 'applications.granted.total': '' } },
      checked: 6,
    },
    {
      name: 'row (7) is blank where its outcomes are not',
      report: { form: '2021', changes: { 'applications.concluded.naturalPerson': '' } },
      checked: 6,
    },
    {
      name: 'words for an outcome',
      report: { form: '2021', changes: { 'applications.granted.naturalPerson': '详见附件' } },
      checked: 6,
    },
    {
      name: 'fractions that add up exactly',
      report: {
        form: '2021',
        changes: {
          'applications.granted.researchInstitution': 0.1,
          'applications.deniedByLaw.researchInstitution': 0.2,
          'applications.concluded.researchInstitution': 0.3,
        },
      },
      checked: 7,
    },
    {
      name: 'errors of the balance are none of its business',
      report: { form: '2021', changes: { 'applications.newlyReceived': 0 } },
      checked: 7,
    },
  ],
  notAssessable: [
    {
      name: 'a missing outcome row, which is not 0',
      report: { form: '2021', without: ['applications.otherUnpaid'] },
      reason,
    },
    {
      name: 'no row for 其他处理 at all',
      report: { form: '2021', without: otherInOne.without },
      reason,
    },
    { name: 'no row (7)', report: { form: '2021', without: ['applications.concluded'] }, reason },
    { name: 'no table', report: { form: '2019', without: ['applications'] }, reason },
  ],
});
