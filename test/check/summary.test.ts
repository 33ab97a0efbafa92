import { describe, expect, test } from 'vitest';
import type { CheckedResult, CheckResult } from '../../src/check/check-result';
import { countFindings, summaryOf, verdictPhrases } from '../../src/check/summary';
import { verdictOf } from '../../src/check/verdict';
import { severities, type Severity } from '../../src/language/severity';
import { checkFixture, checkReport } from './check-fixture';

const summaries = (result: CheckResult) => [summaryOf(result, 'zh-CN'), summaryOf(result, 'en')];

/** A clean check to which so many findings of each severity are given, and rules that could not assess their sums. */
function checkWith(counts: Partial<Record<Severity, number>>, unassessed = 0): CheckedResult {
  const clean = checkReport('clean-2021');
  const [finding] = checkReport('wrong-column').findings;
  if (finding === undefined) throw new Error('nothing was found in the wrong column');
  const findings = severities.flatMap((severity) =>
    Array.from({ length: counts[severity] ?? 0 }, () => ({ ...finding, severity })),
  );
  const coverage = clean.coverage.map((rule, index) =>
    index < unassessed ? { ...rule, outcome: 'notAssessable' as const } : rule,
  );
  return { ...clean, findings, coverage };
}

describe('the summary', () => {
  test.each([
    ['勾稽：未发现错误', 'Gouji: no errors found', checkWith({})],
    ['勾稽：未发现错误', 'Gouji: no errors found', checkWith({ notice: 3 })],
    ['勾稽：1 处错误', 'Gouji: 1 error', checkWith({ error: 1 })],
    ['勾稽：2 处错误，1 处待核对', 'Gouji: 2 errors, 1 to verify', checkWith({ error: 2, warning: 1 })],
    ['勾稽：未发现错误，1 处待核对', 'Gouji: no errors found, 1 to verify', checkWith({ warning: 1 })],
    ['勾稽：未发现错误，2 条规则未能判断', 'Gouji: no errors found, 2 rules undecided', checkWith({}, 2)],
    [
      '勾稽：未发现错误，1 处待核对，1 条规则未能判断',
      'Gouji: no errors found, 1 to verify, 1 rule undecided',
      checkWith({ warning: 1 }, 1),
    ],
  ])('%s', (chinese, english, result) => {
    expect(summaries(result)).toEqual([chinese, english]);
  });

  test('of a page without a report is the reason, under the name of the product', () => {
    const refused = checkFixture('blank-form');
    if (refused.status === 'checked') throw new Error('the blank form was checked');
    const { text } = refused.reason;
    expect(text['zh-CN']).toContain('空白表样');
    expect(summaries(refused)).toEqual([`勾稽：${text['zh-CN']}`, `Gouji: ${text.en}`]);
  });
});

test('the phrases name the lighter severities that are asked for', () => {
  const { findings, coverage } = checkWith({ error: 1, warning: 2, notice: 3 });
  const verdict = verdictOf(findings, coverage);
  expect(verdictPhrases(verdict, [], 'zh-CN')).toEqual(['1 处错误']);
  expect(verdictPhrases(verdict, ['warning', 'notice'], 'zh-CN')).toEqual([
    '1 处错误',
    '2 处待核对',
    '3 处提示',
  ]);
});

test('findings are counted by severity, none without a report', () => {
  const result = checkWith({ error: 2, warning: 1 });
  expect([countFindings(result, 'error'), countFindings(result, 'notice')]).toEqual([2, 0]);
  expect(countFindings(checkFixture('blank-form'), 'error')).toBe(0);
});
