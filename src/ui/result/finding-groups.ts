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

/** Every finding of a result with its position. */
export function indexFindings(findings: readonly Finding[]): readonly IndexedFinding[] {
  return findings.map((finding, index) => ({ index, finding }));
}

/** Findings by severity, gravest first, in their own order within a group; severities without any are left out. */
export function groupFindings(entries: readonly IndexedFinding[]): readonly FindingGroup[] {
  return severities
    .map((severity) => ({
      severity,
      entries: entries.filter(({ finding }) => finding.severity === severity),
    }))
    .filter((group) => group.entries.length > 0);
}
