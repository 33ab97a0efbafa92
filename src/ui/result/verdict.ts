import type { Coverage, Finding } from '../../check/check-result';
import type { Wordings } from '../wordings/wordings';

/** The rules that hold the relations printed on the form (勾稽关系). */
const sumRules: ReadonlySet<string> = new Set([
  'applications-balance',
  'applications-outcome-total',
  'applications-row-total',
  'litigation-total',
]);

/** What a check amounts to, in numbers. */
export interface Verdict {
  /** Errors of the sum rules. */
  readonly sumErrors: number;
  /** Errors of all other rules. */
  readonly otherErrors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Sum rules that could not be assessed, and any rule that crashed: without them nothing is proved clean. */
  readonly unfinished: number;
}

/** Counts findings by kind, and the rules whose silence proves nothing. */
export function verdictOf(findings: readonly Finding[], coverage: readonly Coverage[]): Verdict {
  const countOf = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  const sumErrors = findings.filter(
    ({ severity, rule }) => severity === 'error' && sumRules.has(rule),
  ).length;
  return {
    sumErrors,
    otherErrors: countOf('error') - sumErrors,
    warnings: countOf('warning'),
    notices: countOf('notice'),
    unfinished: coverage.filter(
      ({ rule, outcome }) => outcome === 'crashed' || (outcome === 'notAssessable' && sumRules.has(rule)),
    ).length,
  };
}

export interface VerdictLine {
  readonly tone: 'error' | 'warning' | 'good';
  /** The gravest kind with its number, or that nothing was found. */
  readonly headline: string;
  /** The remaining kinds, gravest first. */
  readonly rest: readonly string[];
}

/**
 * The verdict in words.
 *
 * @returns tone `good` only where no error and no warning was found and every sum was assessed
 */
export function verdictLine(verdict: Verdict, words: Wordings['verdict']): VerdictLine {
  const parts = [
    { count: verdict.sumErrors, say: words.sumErrors, tone: 'error' },
    { count: verdict.otherErrors, say: words.otherErrors, tone: 'error' },
    { count: verdict.warnings, say: words.warnings, tone: 'warning' },
    { count: verdict.notices, say: words.notices, tone: null },
    { count: verdict.unfinished, say: words.unfinished, tone: null },
  ] as const;
  const [first, ...others] = parts.filter(({ count }) => count > 0);
  if (first === undefined) return { tone: 'good', headline: words.clean, rest: [] };
  const sayAll = (spoken: readonly (typeof parts)[number][]) => spoken.map(({ say, count }) => say(count));
  if (first.tone === null) {
    const tone = verdict.unfinished > 0 ? 'warning' : 'good';
    return { tone, headline: words.clean, rest: sayAll([first, ...others]) };
  }
  return { tone: first.tone, headline: first.say(first.count), rest: sayAll(others) };
}
