import type { Localized } from '../language/language';
import type { TableId } from '../form/form';
import type { CellState } from '../report/schema/report';

/** What a page shows in a cell that is no plain number. */
export interface SaidInCell {
  readonly text: string;
  readonly state: CellState;
}

/** One cell in two years. */
export interface ComparedCell {
  /** `table.row.column` in the form of the newer report, else in that of the older one. */
  readonly path: string;
  readonly table: TableId;
  readonly label: Localized;
  /** Null where the cell holds no number, undefined where that report has no such cell. */
  readonly previous: number | null | undefined;
  readonly current: number | null | undefined;
  /** Left out where the cell is a plain number or the report has no such cell. */
  readonly previousSaid?: SaidInCell;
  readonly currentSaid?: SaidInCell;
  /** Newer less older; null where one of them is no number. */
  readonly difference: number | null;
  /** Newer by older, such as 1.08; null where one of them is no number or negative, or the older one is 0. */
  readonly ratio: number | null;
}

/** A sentence of the newer report, and whether it stands in the older one. */
export interface ComparedSentence {
  readonly text: string;
  /**
   * `same`: word for word, punctuation and numbering apart; `figures`: but for its figures and years;
   * `edited`: nearly so, a few words changed; `boilerplate`: of the form or the law.
   */
  readonly kind: 'new' | 'same' | 'figures' | 'edited' | 'boilerplate';
  /** The sentence of the older report; null for `new` and `boilerplate`. */
  readonly previous: string | null;
}

/** How much of one section repeats last year's. */
export interface ComparedSection {
  readonly number: 1 | 5;
  readonly sentences: readonly ComparedSentence[];
  /**
   * Letters of repeated sentences by letters of all but boilerplate, 0 to 1; null where nothing is left
   * to compare. Repeated are `same` and `edited` ones, and of `figures` those in which nothing but the
   * year is another: who gives new figures in the words of last year does not repeat.
   */
  readonly repeated: number | null;
}

/** Two reports, of one body as a rule, cell by cell and sentence by sentence. */
export interface YearComparison {
  readonly previous: ComparedReport;
  readonly current: ComparedReport;
  /** In printed order. */
  readonly cells: readonly ComparedCell[];
  readonly sections: readonly ComparedSection[];
  /** What is to be known before the figures are read: other bodies, other forms, years apart; left out for nothing. */
  readonly notices?: readonly Localized[];
}

export interface ComparedReport {
  readonly organization: string | null;
  readonly year: number | null;
  readonly url: string;
}

/** One figure over the years at hand. */
export interface Series {
  /** The path of the cell; of several cells that are added, with + between them. */
  readonly path: string;
  readonly label: Localized;
  /** Oldest first, each year once; null where that year's report holds no number there. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}
