import type { CheckedResult, Finding } from '../check/check-result';
import { tableIds } from '../form/form';
import { gravestFirst } from '../language/severity';
import { parseCellPath } from '../report/cell-path';

/** A finding with the number by which an export calls it. */
export interface NumberedFinding {
  /** From 1. */
  readonly number: number;
  /** Its position in the result's `findings`. */
  readonly index: number;
  readonly finding: Finding;
}

/** Where in a report a finding stands: the tables, then the sections of the text, then the whole. */
function partOf({ cells: [anchor], passage }: Finding): number {
  if (passage !== null) return tableIds.length + passage.section;
  return anchor === undefined ? Infinity : tableIds.indexOf(parseCellPath(anchor).table);
}

/** Ascending; also where both are infinite. */
const ascending = (one: number, other: number): number => (one === other ? 0 : one - other);

/**
 * All findings of a result in the order in which a reader goes through the report, the gravest of each part first;
 * those that are ignored come last.
 */
export function numberedFindings({ findings }: Pick<CheckedResult, 'findings'>): readonly NumberedFinding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort(
      (one, other) =>
        Number(one.finding.ignored !== undefined) - Number(other.finding.ignored !== undefined) ||
        ascending(partOf(one.finding), partOf(other.finding)) ||
        gravestFirst(one.finding.severity, other.finding.severity) ||
        one.index - other.index,
    )
    .map(({ finding, index }, position) => ({ number: position + 1, index, finding }));
}
