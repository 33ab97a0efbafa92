import { findYearBefore } from '../years/find-year-before';
import type { PreviousReport, Report } from './report';

/**
 * The same body's report of the year before, among reports of any bodies and years. Bodies are told by their
 * names, with and without the regions before them.
 *
 * @returns undefined where none of them is, where the report names no body or year, or where it cannot be told
 *   which of several bodies is meant
 */
export function findPrevious<Candidate extends PreviousReport>(
  report: Report,
  candidates: readonly Candidate[],
): Candidate | undefined {
  return findYearBefore(report, candidates);
}
