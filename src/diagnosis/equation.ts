import { applicantColumns } from '../form/applications';
import type { Report } from '../report/schema/report';
import { applicationsBalance, sidesOf } from '../rules/applications-balance';
import { applicationsOutcomeTotal, outcomeSums } from '../rules/applications-outcome-total';
import { applicationsRowTotal, rowSums } from '../rules/applications-row-total';
import { addendAt, addExactly } from '../rules/figures';
import { blockSums, litigationTotal } from '../rules/litigation-total';
import type { SumOfParts } from '../rules/sum-of-parts';

/** The rules that hold the report to these sums. */
export const sumRules: readonly string[] = [
  applicationsBalance,
  applicationsOutcomeTotal,
  applicationsRowTotal,
  litigationTotal,
].map(({ id }) => id);

/** A cell of a sum, on the left side of `… = 0` with this sign. */
interface Term {
  /** Path `table.row.column`. */
  readonly cell: string;
  readonly sign: 1 | -1;
}

/** A sum of the form that a rule holds the report to. */
export interface Equation {
  readonly rule: string;
  /** The cell that a finding on it is shown on. */
  readonly anchor: string;
  readonly terms: readonly Term[];
  /** What the terms add up to; 0 where the sum holds. */
  readonly residual: number;
}

const signed = (cells: readonly string[], sign: 1 | -1): Term[] => cells.map((cell) => ({ cell, sign }));

/** The equation of some terms; none where a figure makes it not assessable, as for the rules. */
function equation(report: Report, rule: string, anchor: string, terms: readonly Term[]): Equation[] {
  const addends = terms.map(({ cell, sign }) => {
    const addend = addendAt(report, cell);
    return addend === null ? null : sign * addend;
  });
  if (!addends.every((addend) => addend !== null)) return [];
  return [{ rule, anchor, terms, residual: addExactly(addends) }];
}

function ofSum(report: Report, rule: string, { total, parts }: SumOfParts): Equation[] {
  return equation(report, rule, total, [{ cell: total, sign: 1 }, ...signed(parts, -1)]);
}

function ofBalance(report: Report, column: string): Equation[] {
  const { received, handled } = sidesOf(column);
  const [anchor = ''] = handled;
  return equation(report, applicationsBalance.id, anchor, [...signed(handled, 1), ...signed(received, -1)]);
}

/** The positions of the equations that do not hold. */
export function unmetAmong(equations: readonly Equation[]): number[] {
  return equations.flatMap(({ residual }, position) => (residual === 0 ? [] : [position]));
}

/** Every sum of table 三 that can be assessed, those that hold as well as those that do not. */
export function applicationEquations(report: Report): Equation[] {
  return [
    ...applicantColumns.flatMap(({ field }) => ofBalance(report, field)),
    ...outcomeSums(report).flatMap((sum) => ofSum(report, applicationsOutcomeTotal.id, sum)),
    ...rowSums(report).flatMap((sum) => ofSum(report, applicationsRowTotal.id, sum)),
  ];
}

/** The sums of table 四, none of which shares a cell with another. */
export function litigationEquations(report: Report): Equation[] {
  return blockSums(report).flatMap((sum) => ofSum(report, litigationTotal.id, sum));
}
