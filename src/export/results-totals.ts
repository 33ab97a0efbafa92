import type { CheckedResult } from '../check/check-result';
import { verdictOf } from '../check/verdict';
import type { Localized } from '../language/language';
import { isGraver, severities, type Severity } from '../language/severity';
import type { Outcome, OutcomeStatus } from './outcome';

/** How often a rule found something. */
interface RuleTotal {
  readonly rule: string;
  readonly name: Localized;
  /** The gravest of its findings. */
  readonly severity: Severity;
  readonly findings: number;
  readonly reports: number;
}

/** What the checks of several reports come to. */
export interface ResultsTotals {
  readonly statuses: Readonly<Record<OutcomeStatus, number>>;
  /** Of the checked reports: with errors, with nothing graver than what is to be verified, and the rest. */
  readonly tones: Readonly<Record<'error' | 'warning' | 'good', number>>;
  /** Open findings. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly ignored: number;
  /** Rules with open findings, those of most reports first. */
  readonly rules: readonly RuleTotal[];
}

/** The checked ones among several reports. */
function checkedResults(outcomes: readonly Outcome[]): readonly CheckedResult[] {
  return outcomes.flatMap(({ result }) => (result?.status === 'checked' ? [result] : []));
}

function ruleTotals(results: readonly CheckedResult[]): RuleTotal[] {
  const totals = new Map<string, RuleTotal>();
  for (const { findings, coverage } of results) {
    const names = new Map(coverage.map(({ rule, name }) => [rule, name]));
    const seen = new Set<string>();
    for (const { rule, severity, ignored } of findings) {
      if (ignored !== undefined) continue;
      const known = totals.get(rule);
      totals.set(rule, {
        rule,
        name: known?.name ?? names.get(rule) ?? { 'zh-CN': rule, en: rule },
        severity: known === undefined || isGraver(severity, known.severity) ? severity : known.severity,
        findings: (known?.findings ?? 0) + 1,
        reports: (known?.reports ?? 0) + (seen.has(rule) ? 0 : 1),
      });
      seen.add(rule);
    }
  }
  return [...totals.values()].sort(
    (one, other) =>
      other.reports - one.reports || other.findings - one.findings || one.rule.localeCompare(other.rule),
  );
}

const noStatuses: Readonly<Record<OutcomeStatus, number>> = {
  checked: 0,
  noReport: 0,
  noData: 0,
  unreadable: 0,
  failed: 0,
  unchecked: 0,
  waiting: 0,
  leftOut: 0,
};

/** Counts reports by what became of them, and findings by severity and by rule. */
export function resultsTotals(outcomes: readonly Outcome[]): ResultsTotals {
  const results = checkedResults(outcomes);
  const statuses = { ...noStatuses };
  for (const { status } of outcomes) statuses[status] += 1;
  const tones = { error: 0, warning: 0, good: 0 };
  const findings = { error: 0, warning: 0, notice: 0 };
  let ignored = 0;
  for (const result of results) {
    const verdict = verdictOf(result.findings, result.coverage);
    tones[verdict.tone] += 1;
    ignored += verdict.ignored;
    for (const severity of severities) findings[severity] += verdict.counts[severity];
  }
  return { statuses, tones, findings, ignored, rules: ruleTotals(results) };
}
