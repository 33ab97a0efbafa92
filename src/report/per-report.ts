import { rememberByObject } from '../letters/remember';
import type { Report } from './schema/report';

/**
 * A pure function of a report that remembers its results as long as the report is in use: rules and
 * diagnosis ask for the same sums.
 */
export function perReport<Result>(work: (report: Report) => Result): (report: Report) => Result {
  return rememberByObject(work);
}
