import type { Finding } from '../../check/check-result';
import { figureAt } from '../../report/figure';
import type { Report } from '../../report/schema/report';

/** Whether the page has a cell that a finding is about; of a missing table, row or column it has none. */
export function isOnPage({ cells }: Finding, report: Report): boolean {
  return cells.some((path) => figureAt(report, path) !== 'absent');
}
