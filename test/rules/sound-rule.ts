import type { Found, Rule, Verdict } from '../../src/rules/rule';
import { ruleTests, type RuleCases } from './rule-tester';

export const granted = 'applications.granted.total';

export const found: Found = {
  wording: 'many',
  values: { count: 31 },
  cells: [granted],
  expected: 0,
  actual: 31,
};

/** A sound rule: it finds the granted applications where there are any. */
export const sound: Rule = {
  id: 'nothing-granted',
  name: { 'zh-CN': '予以公开', en: 'granted' },
  group: 'cells',
  severity: 'warning',
  forms: ['2021'],
  basis: { 'zh-CN': '依据', en: 'basis' },
  wordings: {
    many: {
      title: { 'zh-CN': '予以公开', en: 'granted' },
      message: { 'zh-CN': '予以公开 {count} 件', en: '{count} granted' },
    },
  },
  check(report): Verdict {
    const count = report.tables.applications?.['granted'];
    if (count === undefined) return { kind: 'notAssessable', reason: { 'zh-CN': '没有该行', en: 'no row' } };
    const isNothing = 'total' in count && count['total'] === 0;
    return { kind: 'assessed', checked: 1, found: isNothing ? [] : [found] };
  },
};

/** What is expected of `found`. */
export const finding = {
  wording: 'many',
  cells: [granted],
  expected: 0,
  actual: 31,
  message: '予以公开 31 件',
};
export const failing = {
  name: 'the clean report',
  report: { form: '2021' },
  checked: 1,
  findings: [finding],
} as const;
export const passing = {
  name: 'none',
  report: { form: '2021', changes: { 'applications.granted': 0 } },
  checked: 1,
} as const;
export const cases: RuleCases = {
  failing: [failing],
  passing: [passing],
  notAssessable: [
    { name: 'no row', report: { form: '2021', without: ['applications.granted'] }, reason: '没有该行' },
  ],
  notApplicable: [{ name: 'the other form', report: { form: '2019' } }],
};

/** What the tests of a rule throw, one line each. */
export function refusals(rule: Rule, chosen: RuleCases = cases): string[] {
  return ruleTests(rule, chosen).flatMap(({ name, run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** The sound rule with another check. */
export const checking = (check: Rule['check']): Rule => ({ ...sound, check });
/** The sound rule, always finding one thing that differs in some parts. */
export const findingOtherwise = (parts: Partial<Found>): Rule =>
  checking(() => ({ kind: 'assessed', checked: 1, found: [{ ...found, ...parts }] }));
export const onlyFailing: RuleCases = { failing: [failing], passing: [] };
