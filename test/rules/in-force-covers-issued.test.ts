import { inForceCoversIssued } from '../../src/rules/in-force-covers-issued';
import { testRule } from './rule-tester';

const documents = 'proactive.normativeDocuments';
const cells = (row: string): string[] =>
  ['inForce', 'issued', 'repealed'].map((column) => `${row}.${column}`);

testRule(inForceCoversIssued, {
  failing: [
    {
      name: 'fewer in force than issued',
      report: {
        form: '2021',
        changes: { [`${documents}.issued`]: 6, [`${documents}.repealed`]: 2, [`${documents}.inForce`]: 3 },
      },
      checked: 2,
      findings: [
        {
          wording: 'fewer',
          cells: cells(documents),
          expected: 4,
          actual: 3,
          message:
            '行政规范性文件：本年制发 6 − 本年废止 2 = 4，现行有效只有 3。请核对这三个数；有文件年内到期失效的，属正常情况',
        },
      ],
    },
    {
      name: 'nothing in force, both rows',
      report: {
        form: '2021',
        changes: { 'proactive.regulations.issued': 1, [`${documents}.inForce`]: 0 },
      },
      checked: 2,
      findings: [
        { wording: 'fewer', cells: cells('proactive.regulations'), expected: 1, actual: 0 },
        { wording: 'fewer', cells: cells(documents), expected: 4, actual: 0 },
      ],
    },
    {
      name: 'none repealed is left blank',
      report: {
        form: '2021',
        changes: { [`${documents}.repealed`]: '', [`${documents}.inForce`]: '5件' },
      },
      checked: 2,
      findings: [{ wording: 'fewer', cells: cells(documents), expected: 6, actual: 5 }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 2 },
    {
      name: 'only those of this year are in force',
      report: { form: '2021', changes: { [`${documents}.inForce`]: 4 } },
      checked: 2,
    },
    {
      name: 'more repealed than issued',
      report: {
        form: '2021',
        changes: { [`${documents}.repealed`]: 9, [`${documents}.inForce`]: 0 },
      },
      checked: 2,
    },
    {
      name: 'a blank says nothing of how many are in force',
      report: { form: '2021', changes: { [`${documents}.inForce`]: '' } },
      checked: 1,
    },
    {
      name: 'a row with words is left out',
      report: { form: '2021', changes: { [`${documents}.issued`]: '见附件' } },
      checked: 1,
    },
  ],
  notAssessable: [
    {
      name: 'no documents in force at all',
      report: { form: '2021', without: ['proactive.*.inForce'] },
      reason: '没有读到现行有效件数，或者制发、废止件数无法读取',
    },
  ],
  notApplicable: [{ name: 'the form of 2019', report: { form: '2019' } }],
});
