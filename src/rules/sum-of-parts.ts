import type { FillValues } from '../language/fill';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { addExactly, addendAt, sumAt } from './figures';
import { verdictOn, type Found, type Verdict } from './rule';

/** A printed total with the cells that it adds up, as paths `table.row.column`. */
export interface SumOfParts {
  readonly total: string;
  readonly parts: readonly string[];
  /** What the wording says of it beside `{sum}`, `{total}` and their `{difference}`. */
  readonly values: FillValues;
}

/**
 * Holds totals against the sums of their parts.
 *
 * @param sums those with a figure that cannot be had are passed over
 * @param reason why nothing can be said where all of them are
 */
export function verdictOnSums(
  report: Report,
  sums: readonly SumOfParts[],
  reason: Localized,
): Verdict<'differs'> {
  let checked = 0;
  const found: Found<'differs'>[] = [];
  for (const { total: anchor, parts, values } of sums) {
    const [sum, total] = [sumAt(report, parts), addendAt(report, anchor)];
    if (sum === null || total === null) continue;
    checked += 1;
    if (sum === total) continue;
    found.push({
      wording: 'differs',
      values: { ...values, sum, total, difference: addExactly([total, -sum]) },
      cells: [anchor, ...parts],
      expected: sum,
      actual: total,
    });
  }
  return verdictOn(checked, found, reason);
}
