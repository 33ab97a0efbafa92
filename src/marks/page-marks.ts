import type { PageDisplay } from '../settings/page-display';
import type { Places } from './locate';
import type { MarkedResult } from './shown';

/** The marks of one page. No method throws, whatever the page does to its own markup. */
export interface Marks {
  /**
   * Marks the cells on which findings are shown and the words that they quote, in the place of earlier marks. What is
   * lit stays so, with its card, if it is still found; once it is ignored, the next one is lit.
   *
   * @param result findings without a place on the page stay unmarked, and so do those that are ignored
   */
  show(result: MarkedResult, places: Places, display: PageDisplay): void;
  /**
   * Lights one finding in the place of another: its cells and words are marked, its card is opened beside its
   * words, or its anchor, and those are scrolled to. One without a place on the page has its card in the corner.
   *
   * @param index the finding's position in what was shown; null lights none
   * @returns whether it has a place on the page
   */
  select(index: number | null): boolean;
  /**
   * Lights the finding that comes so many places after the lit one in the order of the page, going round at its end.
   * Those without a place come last; those that are ignored are passed over.
   *
   * @returns whether there is one
   */
  step(by: number): boolean;
  /**
   * Scrolls to a cell.
   *
   * @param cell null where the page does not have it
   * @returns whether it can be seen
   */
  reveal(cell: Element | null): boolean;
  /** Takes everything off the page; its markup is what it was before. */
  clear(): void;
  /** Says, once, that the marks were taken off because the extension that put them there is gone. */
  sayOrphaned(): void;
  /** Whether anything carries a mark. */
  readonly marked: boolean;
  /** The position of the lit finding; null for none. */
  readonly selected: number | null;
}
