import type { Finding } from '../../check/check-result';
import { isGraver, type Severity } from '../../language/severity';

/** How findings touch one cell. */
export interface SquareMark {
  /** `anchor`: a finding is shown on it; `part`: it merely entered the sum of an error. */
  readonly role: 'anchor' | 'part';
  /** The gravest finding that it anchors; `error` for a part. */
  readonly severity: Severity;
  /** Position in `findings` of the finding that the square stands for. */
  readonly finding: number;
}

/**
 * The cells that findings touch, by path `table.row.column`; those that a person has put aside touch none.
 *
 * An anchor outranks a part, a graver finding a lighter one, and among equals the first one stays.
 */
export function squareMarks(findings: readonly Finding[]): ReadonlyMap<string, SquareMark> {
  const marks = new Map<string, SquareMark>();
  findings.forEach(({ severity, cells: [anchor, ...parts], ignored }, finding) => {
    if (anchor === undefined || ignored !== undefined) return;
    const present = marks.get(anchor);
    if (present?.role !== 'anchor' || isGraver(severity, present.severity)) {
      marks.set(anchor, { role: 'anchor', severity, finding });
    }
    if (severity !== 'error') return;
    for (const part of parts) {
      if (!marks.has(part)) marks.set(part, { role: 'part', severity, finding });
    }
  });
  return marks;
}
