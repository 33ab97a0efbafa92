import { extraRow } from '../../src/rules/extra-row';
import { otherInOne } from './cells';
import { testRule } from './rule-tester';

const values = { naturalPerson: 1, total: 1 };
const nothing = { cells: [], expected: null, actual: null };

testRule(extraRow, {
  failing: [
    {
      name: 'a row that a province added to table 二',
      report: {
        form: '2019',
        extraRows: { proactive: [{ label: '其他主动公开文件', values: { newlyMade: 30 } }] },
      },
      checked: 3,
      findings: [
        {
          ...nothing,
          wording: 'extra',
          message:
            '表二有格式中没有的一行“其他主动公开文件”，该行没有参与核对。如系上级要求增加，可以保留；否则请对照格式删去，或改正行名',
        },
      ],
    },
    {
      name: 'each row by itself',
      report: {
        form: '2021',
        extraRows: {
          applications: [
            { label: '9.其他情形', values },
            { label: '小计', values },
          ],
        },
      },
      checked: 3,
      findings: [
        { ...nothing, wording: 'extra' },
        { ...nothing, wording: 'extra' },
      ],
    },
    {
      name: 'figures beside a heading',
      report: { form: '2021', extraRows: { applications: [{ label: '（三）不予公开', values }] } },
      checked: 3,
      findings: [
        {
          ...nothing,
          wording: 'heading',
          message:
            '表三的“（三）不予公开”在格式中只是所属各行的总称，自身不填数字；所填数字没有参与核对。请核对后删去',
        },
      ],
    },
    {
      name: '其他处理 with figures of its own beside its three rows',
      report: { form: '2021', extraRows: { applications: [{ label: '(六)其他處理', values }] } },
      checked: 3,
      findings: [{ ...nothing, wording: 'heading' }],
    },
  ],
  passing: [
    { name: 'the clean report', report: { form: '2021' }, checked: 3 },
    { name: 'the clean report of 2019', report: { form: '2019' }, checked: 3 },
    { name: '其他处理 in one row', report: otherInOne, checked: 3 },
    { name: 'a table that is missing', report: { form: '2021', without: ['litigation'] }, checked: 2 },
    {
      name: 'a row that numbers the columns',
      report: { form: '2021', extraRows: { applications: [{ label: '栏次', values }] } },
      checked: 3,
    },
  ],
  notAssessable: [
    {
      name: 'no table at all',
      report: { form: '2021', without: ['proactive', 'applications', 'litigation'] },
      reason: '三张表都没有找到',
    },
  ],
});
