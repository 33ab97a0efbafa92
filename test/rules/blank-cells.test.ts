import { blankCells } from '../../src/rules/blank-cells';
import { acrossRow, otherInOne } from './cells';
import { testRule } from './rule-tester';

testRule(blankCells, {
  failing: [
    {
      name: 'one cell',
      report: { form: '2021', changes: { 'applications.carriedIn.researchInstitution': '' } },
      checked: 200,
      findings: [
        {
          wording: 'blank',
          cells: ['applications.carriedIn.researchInstitution'],
          expected: null,
          actual: 1,
          message:
            '表三有 1 个单元格未填数字（第一处是表三“二、上年结转政府信息公开申请数量”的“科研机构”），核对时按 0 计算；分项有数而总计空白的，不按 0 算。没有发生的请填 0',
        },
      ],
    },
    {
      name: 'one finding a table, whatever stands for the missing figure',
      report: {
        form: '2021',
        changes: {
          'proactive.regulations': '/',
          'proactive.fees.amount': '—',
          'applications.deniedByLaw': '',
          'litigation.directSuit.corrected': '无',
        },
      },
      checked: 200,
      findings: [
        {
          wording: 'blank',
          cells: [
            'proactive.regulations.issued',
            'proactive.regulations.repealed',
            'proactive.regulations.inForce',
            'proactive.fees.amount',
          ],
          expected: null,
          actual: 4,
          message:
            '表二有 4 个单元格未填数字（第一处是表二“规章”的“本年制发件数”），核对时按 0 计算；分项有数而总计空白的，不按 0 算。没有发生的请填 0',
        },
        { wording: 'blank', cells: acrossRow('deniedByLaw'), expected: null, actual: 7 },
        { wording: 'blank', cells: ['litigation.directSuit.corrected'], expected: null, actual: 1 },
      ],
    },
    {
      name: 'a blank total is one of them',
      report: { form: '2019', changes: { 'applications.granted.total': '' } },
      checked: 198,
      findings: [{ wording: 'blank', cells: ['applications.granted.total'], expected: null, actual: 1 }],
    },
    {
      name: '其他处理 in one row',
      report: { ...otherInOne, changes: { ...otherInOne.changes, 'applications.other.total': '' } },
      checked: 186,
      findings: [{ wording: 'blank', cells: ['applications.other.total'], expected: null, actual: 1 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 200 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 198 },
    {
      name: 'words are no blank, nor is a number with a note',
      report: {
        form: '2021',
        changes: { 'proactive.licensing.decisions': '见附件', 'proactive.penalties.decisions': '275件' },
      },
      checked: 200,
    },
    {
      name: 'a cell that the page lacks is no blank',
      report: { form: '2021', without: ['applications.*.total', 'litigation'] },
      checked: 160,
    },
    {
      name: '零 is a number',
      report: { form: '2021', changes: { 'proactive.licensing.decisions': '零' } },
      checked: 200,
    },
  ],
  notAssessable: [
    {
      name: 'no cell was assigned',
      report: { form: '2021', without: ['proactive', 'applications', 'litigation.*.*'] },
      reason: '没有读到任何单元格',
    },
  ],
});
