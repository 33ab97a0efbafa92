import { severities, type Severity } from '../language/severity';
import type { Coverage, Finding } from './check-result';

/** `good` only where no error and no warning was found and every sum could be assessed. */
export type Tone = 'good' | 'warning' | 'error';

/** What a check amounts to, in numbers. */
export interface Verdict {
  /** Findings by severity, without those that are ignored. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those of the errors that are about sums. */
  readonly sumErrors: number;
  /** Findings of any severity that a person has put aside. */
  readonly ignored: number;
  /** Sums that could not be assessed, and any rule that crashed: without them nothing is proved clean. */
  readonly unfinished: number;
  readonly tone: Tone;
}

function toneFor(counts: Verdict['counts'], unfinished: number): Tone {
  if (counts.error > 0) return 'error';
  return counts.warning > 0 || unfinished > 0 ? 'warning' : 'good';
}

/** Counts findings by kind, and the rules whose silence proves nothing; ignored findings count as such alone. */
export function verdictOf(
  all: readonly Pick<Finding, 'severity' | 'group' | 'ignored'>[],
  coverage: readonly Pick<Coverage, 'outcome' | 'group'>[],
): Verdict {
  const findings = all.filter(({ ignored }) => ignored === undefined);
  const counts = Object.fromEntries(
    severities.map((severity) => [severity, findings.filter((found) => found.severity === severity).length]),
  ) as Record<Severity, number>;
  const sumErrors = findings.filter(({ severity, group }) => severity === 'error' && group === 'sums');
  const unfinished = coverage.filter(
    ({ outcome, group }) => outcome === 'crashed' || (outcome === 'notAssessable' && group === 'sums'),
  );
  return {
    counts,
    sumErrors: sumErrors.length,
    ignored: all.length - findings.length,
    unfinished: unfinished.length,
    tone: toneFor(counts, unfinished.length),
  };
}
