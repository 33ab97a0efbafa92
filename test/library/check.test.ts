import { describe, expect, test } from 'vitest';
import { checkFile } from '../../src/cli/check-file';
import { check, findPrevious, formCells, ignore, rules } from '../../src/library';
import { previousReportSchema } from '../../src/report/schema/previous-report';
import { readingOf, textOf } from './pages';

const { report } = readingOf('several-errors.html');

describe('the check of a report', () => {
  test('finds what the command finds', () => {
    const result = checkFile('test/fixtures/several-errors.html');
    expect(result).toMatchObject({ status: 'checked' });
    const { findings, diagnoses, coverage, verdict } = check(report);
    expect(result).toMatchObject({ report, findings, diagnoses, coverage });
    expect(verdict).toEqual({ counts: { error: 7, warning: 0, notice: 2 }, ignored: 0, unfinished: 0 });
  });

  test('takes severities of rules, and switches them off', () => {
    const { findings, coverage } = check(report, {
      rules: { 'annotated-number': 'error', 'litigation-total': 'off' },
    });
    const severities = findings
      .filter(({ rule }) => rule === 'annotated-number')
      .map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'error']);
    expect(findings.some(({ rule }) => rule === 'litigation-total')).toBe(false);
    expect(coverage).toContainEqual(expect.objectContaining({ rule: 'litigation-total', outcome: 'off' }));
  });

  test('takes words and a deadline of its own', () => {
    const word = report.sections[0]?.text.slice(0, 4) ?? '';
    const { findings } = check(report, { suspiciousWords: [word] });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'suspicious-words', quote: word }));
    expect(() => check(report, { localDeadline: '13-01' })).toThrow('localDeadline');
    expect(() => check(report, { localDeadline: '2月28日' })).not.toThrow();
  });

  test('refuses a rule that does not exist', () => {
    expect(() => check(report, { rules: { 'no-such-rule': 'off' } })).toThrow('no rule "no-such-rule"');
    expect(() => check(report, { rules: Object.fromEntries([['constructor', 'off' as const]]) })).toThrow(
      RangeError,
    );
  });

  test('marks what is ignored, as long as its figures are the same', () => {
    const [finding] = check(report).findings;
    if (finding === undefined) throw new Error('no finding');
    const note = ignore(report, finding, ' 已核对 ', new Date('2026-01-20T08:00:00Z'));
    const { findings, verdict } = check(report, { ignored: [note] });
    expect(findings[0]?.ignored).toEqual({ reason: '已核对', at: '2026-01-20T08:00:00.000Z' });
    expect(verdict).toMatchObject({ counts: { error: 6 }, ignored: 1 });
    const changed = check(report, { ignored: [{ ...note, figures: '[]' }] });
    expect(changed.findings[0]).toMatchObject({ returned: { reason: '已核对' } });
    expect(changed.verdict.ignored).toBe(0);
  });

  test('leaves the report as it is', () => {
    const copy = structuredClone(report);
    check(report);
    expect(report).toEqual(copy);
  });
});

describe('last year', () => {
  const thisYear = readingOf('clean-2021.html');
  const before = { ...thisYear, report: { ...thisYear.report, year: 2023 } };
  const ofOthers = { ...before, report: { ...before.report, organization: '临山县人民政府' } };

  test('is found among reports of other bodies and years', () => {
    expect(findPrevious(thisYear.report, [ofOthers, thisYear, before])).toBe(before);
    expect(findPrevious(thisYear.report, [ofOthers, thisYear])).toBeUndefined();
  });

  test('lets the rules across years judge', () => {
    const { report } = readingOf('carry-over-broken.html');
    const previous = previousReportSchema.parse(JSON.parse(textOf('carry-over-broken.previous.json')));
    const withPrevious = check(report, { previous });
    expect(withPrevious.previous?.year).toBe(2024);
    const found = expect.objectContaining({ rule: 'carry-over-across-years' }) as unknown;
    expect(withPrevious.findings).toContainEqual(found);
    expect(check(report).findings).not.toContainEqual(found);
  });
});

test('every rule is described once', () => {
  expect(rules.map(({ id }) => id)).toEqual(check(report).coverage.map(({ rule }) => rule));
  expect(rules.every(({ name, basis }) => name.en !== '' && basis['zh-CN'] !== '')).toBe(true);
});

describe('the cells of the form', () => {
  test('are all there, those too that the page does not have', () => {
    const paths = formCells(report).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const { report: damaged } = readingOf('missing-applicant-column.html');
    expect(formCells(damaged).some(({ state }) => state === 'absent')).toBe(true);
  });

  test('tell blanks, words and figures apart', () => {
    const cells = formCells(report);
    expect(cells.find(({ path }) => path === 'applications.newlyReceived.total')).toMatchObject({
      table: 'applications',
      row: 'newlyReceived',
      column: 'total',
      value: 107,
      state: 'figure',
      text: null,
    });
    expect(
      cells.find(({ path }) => path === 'applications.newlyReceived.commercialEnterprise'),
    ).toMatchObject({
      value: 12,
      state: 'annotated',
      text: '12件',
    });
    const blank = formCells(readingOf('many-blanks.html').report).find(({ state }) => state === 'blank');
    expect(blank?.value).toBeNull();
  });
});
