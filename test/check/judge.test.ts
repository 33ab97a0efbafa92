import { describe, expect, test } from 'vitest';
import type { CheckedResult, Finding } from '../../src/check/check-result';
import { judge, type JudgeOptions } from '../../src/check/judge';
import { judgementSchema } from '../../src/check/judgement';
import { countFindings, summaryOf } from '../../src/check/summary';
import { verdictOf } from '../../src/check/verdict';
import { ignoredFinding } from '../../src/ignoring/ignored-finding';
import type { Report } from '../../src/report/schema/report';
import { defaultSettings, type RuleSettings } from '../../src/rules/context';
import { buildReport, type ReportSpecification } from '../rules/report-builder';

const row = 'applications.deniedStateSecret';

/** A report whose row of state secrets has so many of a research institution and none in its total. */
function brokenRow(count: number, parts: Partial<ReportSpecification> = {}): Report {
  return buildReport({
    form: '2021',
    ...parts,
    changes: { ...parts.changes, [`${row}.researchInstitution`]: count },
  });
}

const withSeverities = (severities: RuleSettings['severities']): JudgeOptions => ({
  settings: { ...defaultSettings, severities },
});

function only(findings: readonly Finding[], rule: string): Finding {
  const [finding, ...others] = findings.filter((each) => each.rule === rule);
  if (finding === undefined || others.length > 0) throw new Error(`not one finding of ${rule}`);
  return finding;
}

/** The entry by which the only finding of a rule is ignored. */
function entryOf(report: Report, rule: string, reason = '台账无误') {
  return ignoredFinding(report, only(judge(report).findings, rule), reason, new Date('2026-02-01T08:00:00Z'));
}

function resultOf(report: Report, options: JudgeOptions): CheckedResult {
  const source = { url: 'https://www.example.gov.cn/', title: '', checkedAt: '2026-02-01T08:00:00.000Z' };
  return { source, status: 'checked', report, ...judge(report, options) };
}

describe('a rule that is turned off', () => {
  test('finds nothing and is named as off', () => {
    const { findings, coverage } = judge(brokenRow(2), withSeverities({ 'applications-row-total': 'off' }));
    expect(findings.map(({ rule }) => rule)).not.toContain('applications-row-total');
    expect(coverage.find(({ rule }) => rule === 'applications-row-total')?.outcome).toBe('off');
  });

  test('leaves no diagnosis behind that explains nothing', () => {
    const off = { 'applications-row-total': 'off', 'applications-outcome-total': 'off' } as const;
    expect(judge(brokenRow(2)).diagnoses).toHaveLength(1);
    expect(judge(brokenRow(2), withSeverities(off)).diagnoses).toEqual([]);
    const half = judge(brokenRow(2), withSeverities({ 'applications-row-total': 'off' }));
    expect(half.diagnoses.map(({ explains }) => explains.map((index) => half.findings[index]?.rule))).toEqual(
      [['applications-outcome-total']],
    );
  });
});

test('a judgement travels as it is: its schema knows all of it', () => {
  const ignored = [
    entryOf(brokenRow(2), 'applications-row-total'),
    entryOf(brokenRow(3), 'applications-outcome-total'),
  ];
  const judgement = judge(brokenRow(2), { ignored });
  expect(judgement.findings).toMatchObject([{ returned: {} }, { ignored: {} }]);
  expect(judgementSchema.parse(JSON.parse(JSON.stringify(judgement)))).toEqual(judgement);
});

test('diagnoses name their findings by position in the list as the severities order it', () => {
  const { findings, diagnoses } = judge(
    brokenRow(2, { sections: { 5: null } }),
    withSeverities({ 'applications-row-total': 'notice' }),
  );
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['applications-outcome-total', 'error'],
    ['missing-section', 'error'],
    ['applications-row-total', 'notice'],
  ]);
  expect(diagnoses.map(({ explains }) => explains)).toEqual([[0, 2]]);
});

describe('an ignored finding', () => {
  const ignored = [entryOf(brokenRow(2), 'applications-row-total', ' 台账无误 ')];

  test('says why and when; the others stay as they are', () => {
    const { findings } = judge(brokenRow(2), { ignored });
    expect(only(findings, 'applications-row-total').ignored).toEqual({
      reason: '台账无误',
      at: '2026-02-01T08:00:00.000Z',
    });
    expect(only(findings, 'applications-outcome-total').ignored).toBeUndefined();
    expect(only(findings, 'applications-row-total').comparison?.difference).toBe(-2);
  });

  test('counts as ignored alone', () => {
    const result = resultOf(brokenRow(2), { ignored });
    expect(countFindings(result, 'error')).toBe(1);
    expect(verdictOf(result.findings, result.coverage)).toMatchObject({
      counts: { error: 1 },
      sumErrors: 1,
      ignored: 1,
    });
    expect(summaryOf(result, 'zh-CN')).toBe('勾稽：1 处错误');
    const all = [...ignored, entryOf(brokenRow(2), 'applications-outcome-total')];
    const clean = resultOf(brokenRow(2), { ignored: all });
    expect(verdictOf(clean.findings, clean.coverage)).toMatchObject({ tone: 'good', ignored: 2 });
    expect(summaryOf(clean, 'zh-CN')).toBe('勾稽：未发现错误');
  });

  test('comes back when one of its numbers changes, and says that it was ignored', () => {
    const { findings } = judge(brokenRow(3), { ignored });
    const finding = only(findings, 'applications-row-total');
    expect(finding.ignored).toBeUndefined();
    expect(finding.returned).toEqual({ reason: '台账无误', at: '2026-02-01T08:00:00.000Z' });
  });

  test('comes back when two of its numbers change so that their sum stays', () => {
    const moved = buildReport({
      form: '2021',
      changes: { [`${row}.researchInstitution`]: 1, [`${row}.socialWelfareOrganization`]: 1 },
    });
    expect(only(judge(moved, { ignored }).findings, 'applications-row-total').returned).toBeDefined();
  });

  test('is gone where the report was corrected, and is ignored again where the numbers come back', () => {
    const { findings } = judge(buildReport({ form: '2021' }), { ignored });
    expect(findings).toEqual(judge(buildReport({ form: '2021' })).findings);
    expect(only(judge(brokenRow(2), { ignored }).findings, 'applications-row-total').ignored).toBeDefined();
  });

  test('is open again where it was restored', () => {
    expect(judge(brokenRow(2), { ignored: [] })).toEqual(judge(brokenRow(2)));
  });

  test('stays ignored whatever severity its rule is given', () => {
    const options = { ...withSeverities({ 'applications-row-total': 'warning' }), ignored };
    expect(only(judge(brokenRow(2), options).findings, 'applications-row-total')).toMatchObject({
      severity: 'warning',
      ignored: { reason: '台账无误' },
    });
  });
});

describe('an ignored finding about a section that is missing', () => {
  const without = (...numbers: number[]) =>
    buildReport({ form: '2021', sections: Object.fromEntries(numbers.map((number) => [number, null])) });
  const ignored = [entryOf(without(5), 'missing-section')];
  const ofMissing = (report: Report) =>
    judge(report, { ignored }).findings.filter(({ rule }) => rule === 'missing-section');

  test('is told from the same finding about another section', () => {
    expect(
      ofMissing(without(5, 6)).map(({ title, ignored: known }) => [title.en, known !== undefined]),
    ).toEqual([
      [expect.stringContaining('section 5'), true],
      [expect.stringContaining('section 6'), false],
    ]);
    expect(ofMissing(without(6)).map(({ ignored: known }) => known)).toEqual([undefined]);
  });

  test('stays ignored when figures elsewhere change', () => {
    const changed = buildReport({
      form: '2021',
      sections: { 5: null },
      changes: { [`${row}.researchInstitution`]: 4 },
    });
    expect(ofMissing(changed)).toEqual([expect.objectContaining({ ignored: expect.anything() as unknown })]);
  });
});
