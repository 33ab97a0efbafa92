import type { Finding } from '../../check/check-result';
import { severities, type Severity } from '../../language/severity';

/** A finding with its position in the result's `findings`, by which the page selects it. */
export interface IndexedFinding {
  readonly index: number;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly severity: Severity;
  /** Never empty. */
  readonly entries: readonly IndexedFinding[];
}

/** Findings by severity, gravest first, in their own order within a group; severities without any are left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const indexed = findings.map((finding, index) => ({ index, finding }));
  return severities
    .map((severity) => ({
      severity,
      entries: indexed.filter(({ finding }) => finding.severity === severity),
    }))
    .filter(({ entries }) => entries.length > 0);
}
