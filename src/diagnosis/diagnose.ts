import type { Localized } from '../language/language';
import { inOneGo, type Steps } from '../pace/steps';
import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { applicationsBalance } from '../rules/applications-balance';
import { applicationsOutcomeTotal } from '../rules/applications-outcome-total';
import { applicationsRowTotal } from '../rules/applications-row-total';
import { litigationTotal } from '../rules/litigation-total';
import { applicationEquations, litigationEquations, type Equation } from './equation';
import type { CellChange, Explanation } from './explanation';
import { independentParts } from './independent-parts';
import { burdenOn } from './plausibility';
import { smallestExplanations } from './search';
import { EquationSystem } from './system';
import { ambiguous, broken, choice, fact, ofLitigation, tooMany } from './wording';

/** What of a finding tells which sum it is about. */
export interface SumFinding {
  readonly rule: string;
  /** The anchor first. */
  readonly cells: readonly string[];
}

/** What may have gone wrong where sums do not hold. */
export interface Diagnosis {
  /** Positions in the findings. */
  readonly explains: readonly number[];
  /** The most plausible of the smallest explanations; empty where there are too many errors to tell. */
  readonly changes: readonly CellChange[];
  /** How many other explanations are as small; 0 where it is the only one, which may be told as fact. */
  readonly alternatives: number;
  /** The most plausible of the others. */
  readonly options: readonly Explanation[];
  readonly message: Localized;
  /** All of them in words, where there are several. */
  readonly choices: readonly Localized[];
  /** The cells that are to blame; empty where that cannot be told. */
  readonly suspects: readonly string[];
}

/** So many of the other explanations are told. */
const mostOptions = 20;

function explainsOf(equations: readonly Equation[], findings: readonly SumFinding[]): number[] {
  return findings.flatMap(({ rule, cells: [anchor] }, index) =>
    equations.some((equation) => equation.rule === rule && equation.anchor === anchor) ? [index] : [],
  );
}

/** The explanations, the most plausible first. */
function ranked(report: Report, explanations: readonly Explanation[]): Explanation[] {
  return explanations
    .map((explanation) => ({ explanation, burden: burdenOn(report, explanation) }))
    .sort((one, other) => one.burden - other.burden)
    .map(({ explanation }) => explanation);
}

function told(
  report: Report,
  explains: readonly number[],
  explanations: readonly Explanation[],
  several: (count: number, told: number) => Localized,
): Diagnosis {
  const [changes = [], ...others] = ranked(report, explanations);
  const options = others.slice(0, mostOptions);
  const isFact = others.length === 0;
  return {
    explains,
    changes,
    alternatives: others.length,
    options,
    message: isFact ? fact(report, changes) : several(explanations.length, options.length + 1),
    choices: isFact ? [] : [changes, ...options].map((each) => choice(report, each)),
    suspects: isFact ? changes.map(({ cell }) => cell) : [],
  };
}

/** A diagnosis that singles nothing out, but says why. */
function nothingTold(explains: readonly number[], message: Localized): Diagnosis {
  return { explains, changes: [], alternatives: 0, options: [], message, choices: [], suspects: [] };
}

/** What is told of all findings on sums where the search itself failed. */
export function failed(findings: readonly SumFinding[], error: unknown): Diagnosis {
  const rules = [applicationsBalance, applicationsOutcomeTotal, applicationsRowTotal, litigationTotal];
  const ids = rules.map(({ id }) => id);
  const explains = findings.flatMap(({ rule }, index) => (ids.includes(rule) ? [index] : []));
  return nothingTold(explains, broken(error instanceof Error ? error.message : String(error)));
}

function* ofApplications(report: Report, findings: readonly SumFinding[]): Steps<Diagnosis[]> {
  const equations = applicationEquations(report);
  const system = new EquationSystem(report, equations);
  const unmet = system.broken();
  if (unmet.length === 0) return [];
  const at = (positions: readonly number[]): Equation[] =>
    positions.flatMap((position) => equations[position] ?? []);
  const explanations = yield* smallestExplanations(system);
  if (explanations === null) {
    return [nothingTold(explainsOf(at(unmet), findings), tooMany)];
  }
  return independentParts(explanations, unmet, (cell) => system.equationsOf(cell)).map((part) =>
    told(report, explainsOf(at(part.broken), findings), part.explanations, ambiguous),
  );
}

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
 * its results changed together stand beside it, since one sum singles out no cell.
 */
function* ofBlock(report: Report, equation: Equation, findings: readonly SumFinding[]): Steps<Diagnosis> {
  const single = (yield* smallestExplanations(new EquationSystem(report, [equation]))) ?? [];
  const explanations = single.length > 1 ? single : [...single, loweredParts(report, equation)];
  const explains = explainsOf([equation], findings);
  return told(report, explains, explanations, (count) => ofLitigation(report, equation.anchor, count));
}

/**
 * Looks for the smallest changes after which every sum holds: for each independent group of broken
 * sums the explanations that are equally small, all of them where they can be counted.
 *
 * @param findings those of the rules for sums tell what is explained; others are passed over
 */
export function* diagnoseInSteps(report: Report, findings: readonly SumFinding[]): Steps<Diagnosis[]> {
  const diagnoses = yield* ofApplications(report, findings);
  for (const equation of litigationEquations(report)) {
    if (equation.residual !== 0) diagnoses.push(yield* ofBlock(report, equation, findings));
  }
  return diagnoses;
}

/** The same without a pause. */
export function diagnose(report: Report, findings: readonly SumFinding[]): Diagnosis[] {
  return inOneGo(diagnoseInSteps(report, findings));
}
