import { fillAll } from '../language/fill';
import { gravestFirst, type Severity } from '../language/severity';
import type { Report } from '../report/schema/report';
import { defaultContext, type RuleContext } from './context';
import type { Coverage, Finding } from './finding';
import type { Found, Rule } from './rule';

export interface Examination {
  /** Gravest first, in the order of the catalogue among equals. */
  readonly findings: Finding[];
  /** One entry a rule, in the order of the catalogue. */
  readonly coverage: Coverage[];
}

/** A finding as it is shown: its templates filled in every language. */
export function putIntoWords(rule: Rule, found: Found): Finding {
  const wording = rule.wordings[found.wording];
  if (wording === undefined) throw new Error(`rule ${rule.id} has no wording "${found.wording}"`);
  return {
    rule: rule.id,
    group: rule.group,
    severity: found.severity ?? rule.severity,
    title: fillAll(wording.title, found.values),
    message: fillAll(wording.message, found.values),
    basis: rule.basis,
    cells: [...found.cells],
    expected: found.expected,
    actual: found.actual,
    quote: found.quote?.text ?? null,
    passage: found.quote?.passage ?? null,
  };
}

interface RuleResult {
  readonly findings: readonly Finding[];
  readonly coverage: Omit<Coverage, 'rule' | 'name' | 'group'>;
}

const silent = (coverage: RuleResult['coverage']): RuleResult => ({ findings: [], coverage });

function chosenSeverity(
  { id }: Rule,
  { settings: { severities } }: RuleContext,
): Severity | 'off' | undefined {
  return Object.hasOwn(severities, id) ? severities[id] : undefined;
}

function runRule(rule: Rule, report: Report, context: RuleContext): RuleResult {
  const chosen = chosenSeverity(rule, context);
  if (chosen === 'off') return silent({ outcome: 'off' });
  if (!rule.forms.includes(report.form)) return silent({ outcome: 'notApplicable' });
  const verdict = rule.check(report, context);
  if (verdict.kind === 'notApplicable') return silent({ outcome: 'notApplicable' });
  if (verdict.kind === 'notAssessable') return silent({ outcome: 'notAssessable', reason: verdict.reason });
  const findings = verdict.found.map((found) => {
    const finding = putIntoWords(rule, found);
    return chosen === undefined ? finding : { ...finding, severity: chosen };
  });
  const outcome = findings.length > 0 ? 'failed' : 'passed';
  return { findings, coverage: { outcome, checked: verdict.checked } };
}

/** A rule that throws is named as crashed and stops no other rule. */
function crashed(error: unknown): RuleResult {
  const detail = error instanceof Error ? error.message : String(error);
  const reason = {
    'zh-CN': `规则运行出错，未得出结论：${detail}`,
    en: `The rule failed and came to no verdict: ${detail}`,
  };
  return silent({ outcome: 'crashed', reason });
}

function attempt(rule: Rule, report: Report, context: RuleContext): RuleResult {
  try {
    return runRule(rule, report, context);
  } catch (error) {
    return crashed(error);
  }
}

/** Runs rules over a report. */
export function runRules(report: Report, rules: readonly Rule[], context = defaultContext): Examination {
  const results = rules.map((rule) => ({ rule, ...attempt(rule, report, context) }));
  return {
    findings: results
      .flatMap(({ findings }) => findings)
      .sort((one, other) => gravestFirst(one.severity, other.severity)),
    coverage: results.map(({ rule: { id, name, group }, coverage }) => ({
      rule: id,
      name,
      group,
      ...coverage,
    })),
  };
}
