import { expect, test } from 'vitest';
import { amountWithoutUnit } from '../../src/rules/amount-without-unit';
import { defaultContext } from '../../src/rules/context';
import { buildReport } from './report-builder';
import { testRule } from './rule-tester';

const amount = 'proactive.procurement.amount';
const of = (content: number | string) => ({ form: '2019' as const, changes: { [amount]: content } });

testRule(amountWithoutUnit, {
  failing: [
    {
      name: 'a bare number',
      report: of(9311164),
      checked: 1,
      findings: [
        {
          wording: 'missing',
          cells: [amount],
          expected: null,
          actual: 9311164,
          message:
            '表二“政府集中采购”的“采购总金额”填 9311164，没有写单位，分不清是元还是万元。请在数字后注明单位',
        },
      ],
    },
    {
      name: 'a note that names no unit',
      report: of('36.5（含税）'),
      checked: 1,
      findings: [{ wording: 'missing', cells: [amount], expected: null, actual: 36.5 }],
    },
  ],
  passing: [
    { name: 'yuan', report: of('251000元'), checked: 1 },
    { name: 'ten thousands of yuan, approximate', report: of('约36万元'), checked: 1 },
    { name: 'ten thousands', report: of('36万'), checked: 1 },
    { name: 'traditional script', report: of('36萬圓'), checked: 1 },
    { name: 'nothing bought has no unit', report: of(0), checked: 1 },
  ],
  notAssessable: [
    { name: 'blank', report: of(''), reason: '没有读到采购总金额' },
    { name: 'words', report: of('见附件'), reason: '没有读到采购总金额' },
    { name: 'not on the page', report: { form: '2019', without: [amount] }, reason: '没有读到采购总金额' },
  ],
  notApplicable: [{ name: 'the form of 2021', report: { form: '2021' } }],
});

test.each([
  [{ [amount]: '采购总金额（万元）' }, 0],
  [{ 'proactive.procurement': '政府集中采购（单位：元）' }, 0],
  [{ [amount]: '采购金额' }, 1],
])('a unit that the page prints beside the form’s words: %j', (labels, findings) => {
  const verdict = amountWithoutUnit.check({ ...buildReport(of(36.5)), labels }, defaultContext);
  expect(verdict.kind === 'assessed' ? verdict.found : null).toHaveLength(findings);
});
