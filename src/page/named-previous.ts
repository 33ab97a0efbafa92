import { reportKey } from '../ignoring/report-key';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';

/** Last year's report as a person named it, for as long as the page shows the report that it was named for. */
export class NamedPrevious {
  private named: { readonly key: string; readonly previous: PreviousReport } | null = null;

  /** Names the report of the year before for the one that a page shows. */
  name(previous: PreviousReport, report: Report, url: string): void {
    this.named = { key: reportKey(report, { url }), previous };
  }

  /** What was named for a report; undefined for nothing. */
  for(report: Report, url: string): PreviousReport | undefined {
    return this.named?.key === reportKey(report, { url }) ? this.named.previous : undefined;
  }
}
