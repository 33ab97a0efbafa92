import type { Coverage } from '../../check/check-result';

/** How far the rules got. */
export interface CoverageSummary {
  /** Rules that reached a conclusion. */
  readonly executed: number;
  readonly notAssessable: readonly Coverage[];
  readonly crashed: readonly Coverage[];
  /** Rules that a person has switched off. */
  readonly off: readonly Coverage[];
}

/** Sorts the rules by how far they got; those that do not apply are left out. */
export function summarizeCoverage(coverage: readonly Coverage[]): CoverageSummary {
  const those = (sought: Coverage['outcome']) => coverage.filter(({ outcome }) => outcome === sought);
  return {
    executed: those('passed').length + those('failed').length,
    notAssessable: those('notAssessable'),
    crashed: those('crashed'),
    off: those('off'),
  };
}

/** Rules that reached no conclusion for one and the same reason. */
export interface SameReason {
  /** Undefined where none was given. */
  readonly reason: Coverage['reason'];
  /** At least one. */
  readonly rules: readonly Coverage[];
}

/** Rules that reached no conclusion, those with the same reason together, in the order of the first of them. */
export function byReason(rules: readonly Coverage[]): SameReason[] {
  const groups = new Map<string, { reason: Coverage['reason']; rules: Coverage[] }>();
  for (const rule of rules) {
    // A rule that gives no reason stands alone.
    const key = rule.reason?.['zh-CN'] ?? `${rule.rule} without`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { reason: rule.reason, rules: [rule] });
    else group.rules.push(rule);
  }
  return [...groups.values()];
}
