import type { Coverage } from '../../check/check-result';

/** How far the rules got. */
export interface CoverageSummary {
  /** Rules that reached a conclusion. */
  readonly executed: number;
  readonly notAssessable: readonly Coverage[];
  readonly crashed: readonly Coverage[];
}

/** Sorts the rules by how far they got; those that do not apply or are switched off are left out. */
export function summarizeCoverage(coverage: readonly Coverage[]): CoverageSummary {
  return {
    executed: coverage.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').length,
    notAssessable: coverage.filter(({ outcome }) => outcome === 'notAssessable'),
    crashed: coverage.filter(({ outcome }) => outcome === 'crashed'),
  };
}
