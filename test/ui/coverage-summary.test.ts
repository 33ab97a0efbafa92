import { expect, it } from 'vitest';
import { summarizeCoverage } from '../../src/ui/result/coverage-summary';

it('counts as executed only the rules that reached a conclusion', () => {
  const unassessed = {
    rule: 'title-year',
    outcome: 'notAssessable',
    reason: { 'zh-CN': '没有标题', en: 'no title' },
  } as const;
  const crashed = { rule: 'label-differs', outcome: 'crashed' } as const;
  expect(
    summarizeCoverage([
      { rule: 'applications-balance', outcome: 'failed' },
      { rule: 'litigation-total', outcome: 'passed' },
      { rule: 'obsolete-form', outcome: 'notApplicable' },
      { rule: 'sudden-change', outcome: 'off' },
      unassessed,
      crashed,
    ]),
  ).toEqual({ executed: 2, notAssessable: [unassessed], crashed: [crashed] });
});
