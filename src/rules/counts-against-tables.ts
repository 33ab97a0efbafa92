import type { CountClaim } from '../claims/claim';
import { claimsOf } from '../claims/claims-of';
import { readingsOf } from '../claims/readings';
import type { Subject } from '../claims/subject';
import type { Report } from '../report/schema/report';
import { areKnown, differentSums, sumsInWords, tableSums, type TableSum } from './table-sums';
import type { Assessment } from './verdict-on-claims';

/** A count that cells of the tables answer to, and that is to be held against them. */
export type TabulatedCount = CountClaim & { readonly subject: Subject };

/** The exact counts of a report's own work whose subject is among these, in the order of the text. */
export function countsOf(report: Report, subjects: ReadonlySet<Subject>): TabulatedCount[] {
  const isTabulated = (claim: CountClaim): claim is TabulatedCount =>
    claim.subject !== null && subjects.has(claim.subject) && readingsOf(report, claim.subject).length > 0;
  return claimsOf(report)
    .filter((claim) => claim.kind === 'count')
    .filter((claim) => claim.scope === 'own' && claim.exact)
    .filter(isTabulated);
}

/** The sum that comes nearest to a number, the first among equals; null for none. */
function nearestOf(sums: readonly TableSum[], value: number): TableSum | null {
  return sums.reduce<TableSum | null>(
    (nearest, each) =>
      nearest !== null && Math.abs(nearest.sum - value) <= Math.abs(each.sum - value) ? nearest : each,
    null,
  );
}

/**
 * Holds a count against the tables: it should be the sum of the cells of one of its readings. The
 * values of a finding are the `{quote}` and the `{figures}` that the tables have instead.
 *
 * @param wording the name of that of a finding
 */
export function assessCount<Name extends string>(
  report: Report,
  { subject, value, quote }: Pick<TabulatedCount, 'subject' | 'value' | 'quote'>,
  wording: Name,
): Assessment<Name> {
  const sums = tableSums(report, readingsOf(report, subject));
  if (sums.some(({ sum }) => sum === value)) return 'holds';
  if (!areKnown(sums)) return null;
  const nearest = nearestOf(sums, value);
  if (nearest === null) return null;
  return {
    wording,
    values: { quote: quote.text, figures: sumsInWords(report, differentSums(sums), 'or') },
    cells: nearest.cells,
    expected: nearest.sum,
    actual: value,
    quote,
  };
}
