import type { CheckResult } from '../check/check-result';
import type { PreviousReport } from '../report/schema/previous-report';

/** What the popup knows of the page it was opened for. */
export type PageState =
  | { readonly kind: 'unchecked' }
  | {
      readonly kind: 'checked';
      readonly result: CheckResult;
      readonly marked: boolean;
      /** The finding that is lit in the page, by its position in `findings`. */
      readonly selected: number | null;
      /** Hosts of frames on the page that the extension may not enter. */
      readonly unreadFrames: readonly string[];
    }
  /** The browser lets no extension into this page: its own pages, the stores, a PDF viewer. */
  | { readonly kind: 'notAllowed' }
  /** The checker could not be started or threw; `detail` is for a bug report, not for the clerk. */
  | { readonly kind: 'failed'; readonly detail: string };

/** The page as the popup sees and steers it; none of its methods rejects. */
export interface CheckedPage {
  /** The state at hand, without checking anew. */
  current(): Promise<PageState>;
  /** Reads, checks and marks the page. */
  check(): Promise<PageState>;
  /**
   * Lights a finding (its position in `findings`) and scrolls to its anchor; null lights none.
   *
   * @returns whether the page has a place for it
   */
  select(finding: number | null): Promise<boolean>;
  /**
   * Scrolls to a cell, by its path `table.row.column`.
   *
   * @returns whether the page has it
   */
  reveal(cell: string): Promise<boolean>;
  /** Ignores a finding (its position in `findings`) in this report from now on. */
  ignore(finding: number, reason: string): Promise<PageState>;
  /** Ignores a finding no longer. */
  restore(finding: number): Promise<PageState>;
  /** Compares the report with that of the year before from now on. */
  compareWith(previous: PreviousReport): Promise<PageState>;
  /** Takes every mark off the page; the result stays. */
  clear(): Promise<PageState>;
  /** Asks the person for access to a host of `unreadFrames` and checks anew. */
  enter(host: string): Promise<PageState>;
  /** Calls back when another page has come to the front, or what is known of this one may have changed. */
  follow(onChange: () => void, signal: AbortSignal): void;
}
