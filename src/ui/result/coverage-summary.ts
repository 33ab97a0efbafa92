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
