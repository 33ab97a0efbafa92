import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { explainsOf, told, type Diagnosis, type SumFinding } from './diagnosis';
import { litigationEquations, type Equation } from './equation';
import type { Explanation } from './explanation';
import { smallestExplanations } from './search';
import { EquationSystem } from './system';
import { ofLitigation } from './wording';

/** The parts lowered one after the other, the greatest first, until they add up to the total. */
function loweredParts(report: Report, { terms, residual }: Equation): Explanation {
  let excess = -residual;
  const parts = terms.slice(1).map(({ cell }) => ({ cell, figure: figureAt(report, cell) }));
  return parts
    .flatMap(({ cell, figure }) => (typeof figure === 'number' ? [{ cell, from: figure }] : []))
    .sort((one, other) => other.from - one.from)
    .flatMap(({ cell, from }) => {
      const lowered = Math.min(excess, from);
      excess -= lowered;
      return lowered > 0 ? [{ cell, from, to: from - lowered }] : [];
    });
}

/**
 * A block of table 四: any of its cells may be the wrong one. Where only its total can be changed alone,
 * its results changed together stand beside it, since one sum singles out no cell; where they cannot be,
 * nothing is told.
 */
function ofBlock(report: Report, equation: Equation, findings: readonly SumFinding[]): Diagnosis[] {
  const single = smallestExplanations(new EquationSystem(report, [equation])) ?? [];
  const others = single.length > 1 ? [] : [loweredParts(report, equation)];
  const explanations = [...single, ...others].filter((explanation) => explanation.length > 0);
  if (explanations.length < 2) return [];
  const explains = explainsOf([equation], findings);
  return [told(report, explains, explanations, (count) => ofLitigation(report, equation.anchor, count))];
}

/** What may have gone wrong in each block of table 四 that does not add up. */
export function diagnoseLitigation(report: Report, findings: readonly SumFinding[]): Diagnosis[] {
  return litigationEquations(report)
    .filter(({ residual }) => residual !== 0)
    .flatMap((equation) => ofBlock(report, equation, findings));
}
