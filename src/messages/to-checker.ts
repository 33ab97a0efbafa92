import type { PreviousReport } from '../report/schema/previous-report';
import type { FrameCheck } from './merge-frames';

/** What popup and background page ask of the checker in a frame. */
export type CheckerRequest =
  /** The result at hand, without checking anew. */
  | { readonly type: 'current' }
  /** Checks anew; without `mark` the page is left as it is. */
  | { readonly type: 'check'; readonly mark: boolean }
  /**
   * Judges the report anew where settings, ignored findings or last year's report have changed; the marks stay as they
   * are shown or not. With `reports` only one of these, by their keys, and once somebody looks at the page.
   */
  | { readonly type: 'renew'; readonly reports?: readonly string[] }
  /** Compares with a report of the year before from now on, and judges the report anew. */
  | { readonly type: 'compareWith'; readonly previous: PreviousReport }
  /** Lights the finding at that position in `findings`; null lights none. */
  | { readonly type: 'select'; readonly finding: number | null }
  /** Lights the finding that comes so many places after the lit one in the page, going round at its end. */
  | { readonly type: 'step'; readonly by: number }
  /** Scrolls to a cell, by its path. */
  | { readonly type: 'reveal'; readonly cell: string }
  /** Takes every mark off the page. */
  | { readonly type: 'clear' };

/** What the checker answers to every request; `failure` is what it threw, if it threw. */
export type CheckerReply = Omit<FrameCheck, 'frameId'> | { readonly failure: string };
