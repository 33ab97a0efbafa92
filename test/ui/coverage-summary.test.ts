import { expect, it } from 'vitest';
import { summarizeCoverage } from '../../src/ui/result/coverage-summary';
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
