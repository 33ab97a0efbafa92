import type { CheckedResult } from '../../check/check-result';
import { gravestFirst } from '../../language/severity';

type Findings = CheckedResult['findings'];

/** The findings whose anchor or part a cell is, gravest first, by path; a cell that none touches has no entry. */
export function findingsByCell(findings: Findings): ReadonlyMap<string, Findings> {
  const found = new Map<string, Findings>();
  const gravest = [...findings].sort((one, other) => gravestFirst(one.severity, other.severity));
  for (const finding of gravest) {
    for (const cell of new Set(finding.cells)) found.set(cell, [...(found.get(cell) ?? []), finding]);
  }
  return found;
}
