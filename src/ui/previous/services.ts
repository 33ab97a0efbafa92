import type { PreviousAnswer } from '../../portal/previous-answer';
import type { Report } from '../../report/schema/report';

/** How last year's report is had; none of the methods rejects. */
export interface PreviousReports {
  /**
   * Looks for the report of the year before where the page in front links it, and reads it from its site.
   *
   * @param report this year's
   * @param signal calls it off
   */
  find(report: Report, signal: AbortSignal): Promise<PreviousAnswer>;
  /** Takes it from a text that a person has pasted. */
  parse(text: string, report: Report): Promise<PreviousAnswer>;
  /** Asks the person for access to a host; to be called in the very handler of a click. */
  allow(host: string): Promise<boolean>;
}
