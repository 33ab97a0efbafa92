import type { Report } from '../report/schema/report';
import type { Finding } from '../rules/finding';
import { figuresOf, subjectOf, type IgnoredFinding } from './ignored-finding';

/** Why and when a finding was ignored. */
interface Ignoring {
  readonly reason: string;
  readonly at: string;
}

/** What is known of a finding from earlier: at most one of the two. */
export interface Known {
  /** It is ignored. */
  readonly ignored?: Ignoring;
  /** It was ignored with other figures and has come back. */
  readonly returned?: Ignoring;
}

/**
 * Adds to each finding whether it is ignored, or was with other figures.
 *
 * @param entries what is ignored in this report; the last of a subject counts
 */
export function applyIgnored<F extends Finding>(
  report: Report,
  findings: readonly F[],
  entries: readonly IgnoredFinding[],
): (F & Known)[] {
  const bySubject = new Map(entries.map((entry) => [entry.subject, entry]));
  return findings.map((finding) => {
    const entry = bySubject.get(subjectOf(finding));
    if (entry === undefined) return finding;
    const { reason, at, figures } = entry;
    const isSame = figures === figuresOf(report, finding);
    return { ...finding, ...(isSame ? { ignored: { reason, at } } : { returned: { reason, at } }) };
  });
}
