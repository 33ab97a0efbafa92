import type { Attachment, Report, Source } from './report';
import type { Localized } from './words';

/** What is known of a page besides its content. */
export interface ReadOptions {
  /** Its address, for the record and for the addresses of linked files; empty where it is left out. */
  readonly url?: string;
  /** What it is called where it has no title of its own, such as the name of a file. */
  readonly title?: string;
  /** The moment for the record; now where it is left out. */
  readonly checkedAt?: Date;
  /** What a string or bytes hold; told by how they begin where it is left out. */
  readonly format?: 'html' | 'text';
  /** The character set that came with bytes, as in the header `Content-Type`; what the page says is read anyway. */
  readonly charset?: string;
  /** Whether `places` tells where in the markup each cell stands. It makes reading about a third slower. */
  readonly locate?: boolean;
}

/** Where a figure comes from. */
export interface CellPlace {
  /** The words of the cell as they stand on the page. */
  readonly text: string;
  /**
   * How alike the words that name its row are to those of the form, from 0 to 1; 1 for a wording of the form
   * or one known from published reports.
   */
  readonly confidence: number;
  /**
   * The cell's element in the markup: offsets in letters (UTF-16 units), `end` behind the last one. Of bytes
   * they count the letters after decoding. Null without the option `locate`, and in plain text.
   */
  readonly markup: { readonly start: number; readonly end: number } | null;
}

/** A report that was read. */
export interface ReadReport {
  readonly status: 'read';
  readonly source: Source;
  readonly report: Report;
  /** By path `table.row.column`: where every figure that was read comes from. */
  readonly places: ReadonlyMap<string, CellPlace>;
}

/** Why a page yields no report. Further codes may be added. */
export type RefusalCode =
  | 'listPage'
  | 'notice'
  | 'freeForm'
  | 'websiteReport'
  | 'otherReport'
  | 'statistics'
  | 'severalBodies'
  | 'applicationForm'
  | 'guide'
  | 'catalogue'
  | 'news'
  | 'searchResults'
  | 'otherPage'
  | 'blankForm'
  | 'picture'
  | 'attachment'
  | 'otherFile'
  | 'noTables';

/** Why there is no report to check. */
export interface Refusal {
  /** The page is no report, is the blank form, or is a report whose tables cannot be read. */
  readonly status: 'noReport' | 'noData' | 'unreadable';
  readonly code: RefusalCode;
  /** What it is instead and what to do, in words. */
  readonly text: Localized;
  /** Files that the page links in the place of a report; empty for none. */
  readonly attachments: readonly Attachment[];
}

/** A page without a report that could be read. */
export interface RefusedPage {
  readonly status: 'refused';
  readonly source: Source;
  readonly refusal: Refusal;
}

/** What came of reading a page. */
export type Reading = ReadReport | RefusedPage;
