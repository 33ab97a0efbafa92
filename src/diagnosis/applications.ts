import type { Report } from '../report/schema/report';
import { explainsOf, nothingTold, told, type Diagnosis, type SumFinding } from './diagnosis';
import { applicationEquations, unmetAmong } from './equation';
import { independentParts } from './independent-parts';
import { smallestExplanations } from './search';
import { EquationSystem } from './system';
import { ambiguous, tooMany } from './wording';

/** What may have gone wrong in table 三: a diagnosis for each independent group of broken sums. */
export function diagnoseApplications(report: Report, findings: readonly SumFinding[]): Diagnosis[] {
  const equations = applicationEquations(report);
  const unmet = unmetAmong(equations);
  if (unmet.length === 0) return [];
  const system = new EquationSystem(report, equations);
  const explainsAt = (positions: readonly number[]): number[] =>
    explainsOf(
      positions.flatMap((position) => equations[position] ?? []),
      findings,
    );
  const explanations = smallestExplanations(system);
  if (explanations === null) return [nothingTold(explainsAt(unmet), tooMany)];
  return independentParts(explanations, unmet, (cell) => system.equationsOf(cell)).map((part) =>
    told(report, explainsAt(part.broken), part.explanations, ambiguous),
  );
}
