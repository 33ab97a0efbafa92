import { repeatedTable } from '../../src/rules/repeated-table';
import { testRule } from './rule-tester';

const repeated = { wording: 'repeated', cells: [], expected: 1, actual: null };

testRule(repeatedTable, {
  failing: [
    {
      name: 'one table',
      report: { form: '2021', repeated: ['applications'] },
      checked: 3,
      findings: [
        {
          ...repeated,
          message:
            '页面上不止一张表三（收到和处理政府信息公开申请情况），只核对了排在最前面的一张。如果是另一年度或另一单位的年报，请单独打开后核对；如果是重复粘贴，请删去',
        },
      ],
    },
    {
      name: 'a whole report of 2019',
      report: { form: '2019', repeated: ['proactive', 'applications', 'litigation'] },
      checked: 3,
      findings: [repeated, repeated, repeated],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 3 },
    { name: 'a table is missing', report: { form: '2021', without: ['litigation'] }, checked: 2 },
  ],
});
