import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import type { Equation } from './equation';
import type { CellChange, Explanation } from './explanation';
import { burdenOn } from './plausibility';
import { choice, fact } from './wording';

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

/** The positions of the findings that are about some equations. */
export function explainsOf(equations: readonly Equation[], findings: readonly SumFinding[]): number[] {
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

/**
 * A diagnosis by explanations that are equally small.
 *
 * @param several what comes before them where there is more than one
 */
export function told(
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
export function nothingTold(explains: readonly number[], message: Localized): Diagnosis {
  return { explains, changes: [], alternatives: 0, options: [], message, choices: [], suspects: [] };
}
