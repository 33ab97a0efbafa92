import { expect } from 'vitest';
import { writtenLanguages, type Localized } from '../../src/language/language';
import type { Severity } from '../../src/language/severity';
import { cellName } from '../../src/report/cell-name';
import type { Report } from '../../src/report/schema/report';
import type { Quote, Rule, Verdict } from '../../src/rules/rule';
import { putIntoWords, runRules } from '../../src/rules/run-rules';
import { contextFor } from './context-builder';
import { buildReport, type ReportSpecification } from './report-builder';

export interface ExpectedFinding {
  readonly wording: string;
  readonly cells: readonly string[];
  readonly expected: number | null;
  readonly actual: number | null;
  /** Where it is not the rule's own. */
  readonly severity?: Severity | undefined;
  /** The words quoted; not compared where left out. */
  readonly quote?: string | null | undefined;
  /** The message in zh-CN, to the letter; not compared where left out. */
  readonly message?: string | undefined;
}

/** What a rule is expected to say of a report. */
export type ExpectedOutcome =
  | {
      readonly kind: 'assessed';
      readonly findings: readonly ExpectedFinding[];
      /** Not compared where left out. */
      readonly checked?: number | undefined;
    }
  /** The reason in zh-CN, to the letter. */
  | { readonly kind: 'notAssessable'; readonly reason: string }
  | { readonly kind: 'notApplicable' };

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * @param what what the words are, for the error
 * @throws Error where a language is missing or a placeholder is left in a text
 */
export function verifyWords(words: Partial<Localized>, what: string): void {
  for (const language of writtenLanguages) {
    const text = words[language] ?? '';
    if (text.trim() === '') throw new Error(`${what} is missing in ${language}`);
    if (/[{}]/.test(text)) throw new Error(`${what} has an unfilled placeholder in ${language}: ${text}`);
  }
}

/** @throws Error where the quoted words do not stand where they are said to */
function verifyQuote({ text, passage }: Quote, { preamble = '', sections }: Report): void {
  if (passage === null) return;
  const parts = [{ number: 0, heading: '', text: preamble }, ...sections];
  const section = parts.find(({ number }) => number === passage.section);
  const standing = section?.[passage.part].slice(passage.start, passage.end);
  if (standing !== text) throw new Error(`“${standing ?? ''}” stands where “${text}” should`);
}

/** The findings of a verdict in the shape of the expected ones, messages only where one is expected. */
function findingsOf(
  rule: Rule,
  { found }: Extract<Verdict, { kind: 'assessed' }>,
  expected: readonly ExpectedFinding[],
  report: Report,
): ExpectedFinding[] {
  return found.map((one, index) => {
    const { severity, title, message } = putIntoWords(rule, one);
    verifyWords(title, `the title of "${one.wording}"`);
    verifyWords(message, `the message of "${one.wording}"`);
    const isCompared = expected[index]?.message !== undefined;
    if (one.quote !== undefined) verifyQuote(one.quote, report);
    return {
      wording: one.wording,
      cells: one.cells,
      expected: one.expected,
      actual: one.actual,
      severity,
      ...(isCompared && { message: message['zh-CN'] }),
      ...(expected[index]?.quote !== undefined && { quote: one.quote?.text ?? null }),
    };
  });
}

/**
 * Holds a rule's verdict on a report against the expected one. The report is frozen, so that a rule
 * that writes to it throws.
 *
 * @throws Error saying in what they differ
 */
export function verifyOutcome(
  rule: Rule,
  specification: ReportSpecification,
  expected: ExpectedOutcome,
): void {
  const report = deepFreeze(buildReport(specification));
  const context = deepFreeze(contextFor(specification));
  const verdict: Verdict = rule.forms.includes(report.form)
    ? rule.check(report, context)
    : { kind: 'notApplicable' };
  if (verdict.kind === 'notAssessable') verifyWords(verdict.reason, 'the reason');
  if (verdict.kind !== 'assessed' || expected.kind !== 'assessed') {
    const reason = verdict.kind === 'notAssessable' ? { reason: verdict.reason['zh-CN'] } : {};
    expect({ kind: verdict.kind, ...reason }).toEqual(expected);
    return;
  }
  for (const path of verdict.found.flatMap(({ cells }) => cells)) cellName(report, path);
  expect(findingsOf(rule, verdict, expected.findings, report)).toEqual(
    expected.findings.map((finding) => ({ severity: rule.severity, ...finding })),
  );
  expect(verdict.checked).toBe(expected.checked ?? verdict.checked);
  const { coverage } = runRules(report, [rule], context);
  const outcome = expected.findings.length > 0 ? 'failed' : 'passed';
  const { id, name, group } = rule;
  expect(coverage).toEqual([{ rule: id, name, group, outcome, checked: verdict.checked }]);
}
