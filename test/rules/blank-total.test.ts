import { blankTotal } from '../../src/rules/blank-total';
import { acrossRow, otherInOne } from './cells';
import { testRule } from './rule-tester';

testRule(blankTotal, {
  failing: [
    {
      name: 'the totals of the outcomes, as 2019 reports leave them: those with parts that are 0 do not count',
      report: {
        form: '2019',
        changes: {
          'applications.granted.total': '',
          'applications.deniedByLaw.total': '',
          'applications.unavailableNotHeld.total': '',
        },
      },
      checked: 32,
      findings: [
        {
          wording: 'blank',
          cells: ['applications.granted.total', 'applications.unavailableNotHeld.total'],
          expected: null,
          actual: 2,
          message:
            '表三有 2 个总计空白而分项有数（第一处是表三“（一）予以公开”的“总计”），涉及这些总计的合计没有核对。请补填',
        },
      ],
    },
    {
      name: 'row (7) is a total down the column',
      report: { form: '2021', changes: { 'applications.concluded': '—' } },
      checked: 34,
      findings: [
        {
          wording: 'blank',
          // No outcome concerns a research institution.
          cells: acrossRow('concluded').filter((path) => !path.endsWith('researchInstitution')),
          expected: null,
          actual: 6,
        },
      ],
    },
    {
      name: 'row (7) in a table with 其他处理 in one row',
      report: {
        ...otherInOne,
        changes: {
          ...otherInOne.changes,
          'applications.other.researchInstitution': 1,
          'applications.concluded.researchInstitution': '',
        },
      },
      checked: 32,
      findings: [
        {
          wording: 'blank',
          cells: ['applications.concluded.researchInstitution'],
          expected: null,
          actual: 1,
        },
      ],
    },
    {
      name: 'one finding a table',
      report: {
        form: '2021',
        changes: { 'applications.newlyReceived.total': '', 'litigation.suitAfterReview.total': '/' },
      },
      checked: 34,
      findings: [
        { wording: 'blank', cells: ['applications.newlyReceived.total'], expected: null, actual: 1 },
        { wording: 'blank', cells: ['litigation.suitAfterReview.total'], expected: null, actual: 1 },
      ],
    },
    {
      name: 'a part in words is not nothing',
      report: {
        form: '2021',
        changes: {
          'litigation.review': 0,
          'litigation.review.upheld': '若干',
          'litigation.review.total': '',
        },
      },
      checked: 34,
      findings: [{ wording: 'blank', cells: ['litigation.review.total'], expected: null, actual: 1 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 34 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 32 },
    {
      name: 'all blank',
      report: { form: '2021', changes: { applications: '', litigation: '' } },
      checked: 34,
    },
    {
      name: 'a total in words is not blank',
      report: { form: '2021', changes: { 'applications.granted.total': '见正文' } },
      checked: 34,
    },
    {
      name: 'a part that the page lacks is no figure: the other parts are 0',
      report: {
        form: '2021',
        without: ['litigation.review.upheld', 'applications.deniedByLaw'],
        changes: {
          'litigation.review': 0,
          'litigation.review.total': '',
          'applications.concluded.researchInstitution': '',
        },
      },
      checked: 33,
    },
    {
      name: 'table 二 has no totals',
      report: { form: '2021', changes: { proactive: '' } },
      checked: 34,
    },
  ],
  notAssessable: [
    {
      name: 'no table with totals',
      report: { form: '2021', without: ['applications', 'litigation'] },
      reason: '没有读到任何总计',
    },
  ],
});
