import type { CheckedResult } from '../check/check-result';
import { activeDiagnoses } from '../check/active';
import { isGraver, type Severity } from '../language/severity';
import { numberedFindings } from './numbered-findings';

/** How the open findings touch one cell. */
export interface CellMark {
  /** `anchor`: a finding is told there; `part`: it entered a sum that does not hold. */
  readonly role: 'anchor' | 'part';
  /** The gravest of the findings told there; of a part, of those it takes part in. */
  readonly severity: Severity;
  /** Whether it is to blame by the only explanation there is. */
  readonly isSuspect: boolean;
  /** Numbers of the findings told there. */
  readonly numbers: readonly number[];
}

function merged(one: CellMark | undefined, other: CellMark): CellMark {
  if (one === undefined) return other;
  const isAnchor = one.role === 'anchor' || other.role === 'anchor';
  const counted = [one, other].filter(({ role }) => !isAnchor || role === 'anchor');
  return {
    role: isAnchor ? 'anchor' : 'part',
    severity:
      counted.map(({ severity }) => severity).sort((a, b) => (isGraver(a, b) ? -1 : 1))[0] ?? 'notice',
    isSuspect: one.isSuspect || other.isSuspect,
    numbers: [...one.numbers, ...other.numbers],
  };
}

/** The cells that open findings and what explains them touch, by path `table.row.column`. */
export function cellMarks(result: CheckedResult): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  const add = (path: string, mark: CellMark) => marks.set(path, merged(marks.get(path), mark));
  for (const { number, finding } of numberedFindings(result)) {
    const { cells, severity, ignored } = finding;
    if (ignored !== undefined) continue;
    cells.forEach((path, index) => {
      if (index === 0) add(path, { role: 'anchor', severity, isSuspect: false, numbers: [number] });
      else if (severity === 'error') add(path, { role: 'part', severity, isSuspect: false, numbers: [] });
    });
  }
  for (const { alternatives, suspects } of activeDiagnoses(result.diagnoses, result.findings)) {
    if (alternatives > 0) continue;
    for (const path of suspects) {
      add(path, { role: 'part', severity: 'error', isSuspect: true, numbers: [] });
    }
  }
  return marks;
}
