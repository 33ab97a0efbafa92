import { missingTable } from '../../src/rules/missing-table';
import { testRule } from './rule-tester';

const missing = { wording: 'missing', cells: [], expected: null, actual: null };

testRule(missingTable, {
  failing: [
    {
      name: 'one table',
      report: { form: '2021', without: ['litigation'] },
      checked: 3,
      findings: [
        {
          ...missing,
          message:
            '页面上没有找到表四（政府信息公开行政复议、行政诉讼情况）。该表若为图片或附件，无法读取，请人工核对；若确未填报，请补上',
        },
      ],
    },
    {
      name: 'two tables of the 2019 form',
      report: { form: '2019', without: ['proactive', 'applications'] },
      checked: 3,
      findings: [
        {
          ...missing,
          message:
            '页面上没有找到表二（主动公开政府信息情况）。该表若为图片或附件，无法读取，请人工核对；若确未填报，请补上',
        },
        {
          ...missing,
          message:
            '页面上没有找到表三（收到和处理政府信息公开申请情况）。该表若为图片或附件，无法读取，请人工核对；若确未填报，请补上',
        },
      ],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 3 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 3 },
    {
      name: 'a table that is blank throughout is there',
      report: { form: '2021', changes: { litigation: '' } },
      checked: 3,
    },
    {
      name: 'so is one that lacks rows and columns',
      report: { form: '2021', without: ['litigation.*.total', 'applications.granted'] },
      checked: 3,
    },
  ],
});
