import { describe, expect, test } from 'vitest';
import type { CheckedResult } from '../../src/check/check-result';
import { verdictOf, type Tone } from '../../src/check/verdict';
import type { Severity } from '../../src/language/severity';
import type { RuleOutcome } from '../../src/report/schema/finding';
import { ruleGroups, type RuleGroup } from '../../src/rules/finding';
import { checkReport } from './check-fixture';

const found = (severity: Severity, group: RuleGroup = 'cells') => ({ severity, group });
const ran = (outcome: RuleOutcome, group: RuleGroup = 'sums') => ({ outcome, group });

describe('the numbers', () => {
  test('are those of each severity, errors of the sums told apart', () => {
    const findings = [
      found('error', 'sums'),
      found('error', 'sums'),
      found('error', 'structure'),
      found('warning', 'sums'),
      found('notice'),
      found('notice'),
    ];
    expect(verdictOf(findings, [])).toMatchObject({
      counts: { error: 3, warning: 1, notice: 2 },
      sumErrors: 2,
    });
  });

  test('of what is unfinished count crashed rules and unassessed sums, no other rule', () => {
    expect(
      verdictOf(
        [],
        ruleGroups.map((group) => ran('crashed', group)),
      ).unfinished,
    ).toBe(ruleGroups.length);
    expect(
      verdictOf(
        [],
        ruleGroups.map((group) => ran('notAssessable', group)),
      ).unfinished,
    ).toBe(1);
    const others = (['passed', 'failed', 'notApplicable', 'off'] as const).map((outcome) => ran(outcome));
    expect(verdictOf([], others).unfinished).toBe(0);
  });
});

describe('the tone', () => {
  test.each([
    ['good', 'nothing was found', [], []],
    ['good', 'only notices were found', [found('notice')], []],
    ['warning', 'there is something to verify', [found('notice'), found('warning')], []],
    ['warning', 'a sum could not be assessed', [], [ran('notAssessable')]],
    ['warning', 'a rule crashed', [], [ran('crashed', 'cells')]],
    ['error', 'there is an error, whatever else', [found('warning'), found('error')], [ran('crashed')]],
  ] as const)('is %s where %s', (tone, _, findings, coverage) => {
    expect(verdictOf(findings, coverage).tone).toBe(tone);
  });
});

describe('the tone of a check', () => {
  const toneOf = ({ findings, coverage }: CheckedResult): Tone => verdictOf(findings, coverage).tone;

  test.each([
    ['clean-2021', 'good'],
    ['wrong-column', 'error'],
  ])('of %s is %s', (name, tone) => {
    expect(toneOf(checkReport(name))).toBe(tone);
  });

  test('is not good where a table is missing but for its finding', () => {
    expect(toneOf({ ...checkReport('missing-parts'), findings: [] })).toBe('warning');
  });
});

test('every finding and every rule of a check is in a group', () => {
  const { findings, coverage } = checkReport('several-errors');
  expect(findings.map(({ rule, group }) => [rule, group])).toEqual(
    findings.map(({ rule }) => [rule, coverage.find((one) => one.rule === rule)?.group]),
  );
  expect(new Set(coverage.map(({ group }) => group))).toEqual(new Set(ruleGroups));
});
