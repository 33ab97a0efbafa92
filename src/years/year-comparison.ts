import type { Localized } from '../language/language';
import type { TableId } from '../form/form';

/** One cell in two years. */
export interface ComparedCell {
  /** `table.row.column` in the form of the newer report, else in that of the older one. */
  readonly path: string;
  readonly table: TableId;
  readonly label: Localized;
  /** Null where the cell holds no number, undefined where that report has no such cell. */
  readonly previous: number | null | undefined;
  readonly current: number | null | undefined;
  /** Newer less older; null where one of them is no number. */
  readonly difference: number | null;
  /** Newer by older, such as 1.08; null where one of them is no number or the older one is 0. */
  readonly ratio: number | null;
}

/** A sentence of the newer report, and whether it stands in the older one. */
export interface ComparedSentence {
  readonly text: string;
  /** `same`: word for word; `figures`: but for its figures and years; `boilerplate`: of the form or the law. */
  readonly kind: 'new' | 'same' | 'figures' | 'boilerplate';
  /** The sentence of the older report; null for `new`. */
  readonly previous: string | null;
}

/** How much of one section repeats last year's. */
export interface ComparedSection {
  readonly number: 1 | 5;
  readonly sentences: readonly ComparedSentence[];
  /** Letters of repeated sentences by letters of all but boilerplate, 0 to 1; null where nothing is left to compare. */
  readonly repeated: number | null;
}

/** Two reports of one body, cell by cell and sentence by sentence. */
export interface YearComparison {
  readonly previous: ComparedReport;
  readonly current: ComparedReport;
  /** In printed order. */
  readonly cells: readonly ComparedCell[];
  readonly sections: readonly ComparedSection[];
}

export interface ComparedReport {
  readonly organization: string | null;
  readonly year: number | null;
  readonly url: string;
}

/** One figure over the years at hand. */
export interface Series {
  readonly path: string;
  readonly label: Localized;
  /** Oldest first; null where that year's report holds no number there. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[];
}
