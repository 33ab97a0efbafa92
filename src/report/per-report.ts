import type { Report } from './schema/report';

/**
 * A pure function of a report that remembers its results as long as the report is in use: rules and
 * diagnosis ask for the same sums.
 */
export function perReport<Result>(work: (report: Report) => Result): (report: Report) => Result {
  const known = new WeakMap<Report, { readonly result: Result }>();
  return (report) => {
    const entry = known.get(report) ?? { result: work(report) };
    known.set(report, entry);
    return entry.result;
  };
}
