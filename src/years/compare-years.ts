import { isSameBody as areSameBody } from '../bodies/same-body';
import type { PreviousReport } from '../report/schema/previous-report';
import { comparedCells } from './compared-cells';
import { comparisonNotices } from './comparison-notices';
import { comparedSections } from './repeated-sentences';
import type { ComparedReport, YearComparison } from './year-comparison';

/** What is known of two reports beside themselves. */
export interface ComparisonOptions {
  /** Whether both are of one body; where it is left out, their names say so. */
  readonly isSameBody?: boolean;
}

/** A report that names no body contradicts nothing. */
function mayBeOneBody({ report: one }: PreviousReport, { report: other }: PreviousReport): boolean {
  return (
    one.organization === null ||
    other.organization === null ||
    areSameBody(one.organization, other.organization)
  );
}

function headOf({ source: { url }, report: { organization, year } }: PreviousReport): ComparedReport {
  return { organization, year, url };
}

/**
 * Compares two reports, of whatever years and bodies. The one of the earlier year becomes `previous`; of one year,
 * or where a year is not known, they stay as they are given.
 */
export function compareYears(
  one: PreviousReport,
  other: PreviousReport,
  { isSameBody = mayBeOneBody(one, other) }: ComparisonOptions = {},
): YearComparison {
  const [first, second] = [one.report.year, other.report.year];
  const isReversed = first !== null && second !== null && first > second;
  const [previous, current] = isReversed ? [other, one] : [one, other];
  const notices = comparisonNotices(previous.report, current.report, isSameBody);
  return {
    previous: headOf(previous),
    current: headOf(current),
    cells: comparedCells(previous.report, current.report),
    sections: comparedSections(previous.report, current.report),
    ...(notices.length > 0 && { notices }),
  };
}
