import { expect, it } from 'vitest';
import { byReason, summarizeCoverage } from '../../src/ui/result/coverage-summary';
import { coverageOf } from './results';

it('counts as executed only the rules that reached a conclusion', () => {
  const unassessed = coverageOf('title-year', 'notAssessable');
  const off = coverageOf('sudden-change', 'off');
  const crashed = coverageOf('label-differs', 'crashed');
  expect(
    summarizeCoverage([
      coverageOf('applications-balance', 'failed'),
      coverageOf('litigation-total', 'passed'),
      coverageOf('obsolete-form', 'notApplicable'),
      off,
      unassessed,
      crashed,
    ]),
  ).toEqual({ executed: 2, notAssessable: [unassessed], crashed: [crashed], off: [off] });
});

it('puts rules with the same reason together, and leaves those without one alone', () => {
  const reason = { 'zh-CN': '没有2023年的报告可比', en: 'no report of 2023' };
  const [first, silent, second, other] = [
    coverageOf('carry-over-across-years', 'notAssessable', { reason }),
    coverageOf('label-differs', 'crashed'),
    coverageOf('sudden-change', 'notAssessable', { reason: { ...reason } }),
    coverageOf('extra-row', 'crashed'),
  ];
  expect(byReason([first, silent, second, other])).toEqual([
    { reason, rules: [first, second] },
    { reason: undefined, rules: [silent] },
    { reason: undefined, rules: [other] },
  ]);
});
