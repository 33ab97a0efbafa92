import type { FormId, TableId } from './words';

/** The figures of one row, by column: null for a cell without a number, absent for one that the page does not have. */
export interface Row {
  readonly [column: string]: number | null | undefined;
}

/** A row that the form does not know, under the label it has on the page. */
export interface ExtraRow {
  readonly label: string;
  readonly values: Row;
}

/** The rows of one table by name; rows that the form does not know stand in `extraRows`. */
export interface Table {
  readonly [row: string]: Row | readonly ExtraRow[] | undefined;
  readonly extraRows?: readonly ExtraRow[] | undefined;
}

/** Why a cell is not a plain number. */
export type CellState = 'blank' | 'placeholder' | 'text' | 'annotated' | 'damaged';

/** One of the six sections, as it stands on the page. */
export interface Section {
  /** Its number in the form, from 1 to 6. */
  number: number;
  heading: string;
  /** A line of the page each, ended by a line feed. */
  text: string;
}

/** A disclosure report as read from a page: plain JSON, figures as printed, nothing repaired. */
export interface Report {
  /** The layout of the tables that were found, whatever the year. */
  form: FormId;
  /** Null where it cannot be told. */
  year: number | null;
  /** The body in full, in simplified script; null where it cannot be told. */
  organization: string | null;
  title: string | null;
  /** The title printed above the text, where it names another year than `title`. */
  ownTitle?: string | undefined;
  /** `YYYY-MM-DD`; null where the page does not say. */
  publishedOn: string | null;
  /** The days that the text says it reports on; null where it does not say. */
  period: { from: string; to: string } | null;
  /** The sentences before the first section, a line each. */
  preamble?: string | undefined;
  /** In the order in which they stand on the page. */
  sections: Section[];
  /** A table that is not on the page is null. `formCells` lists the figures with their names. */
  tables: Readonly<Record<TableId, Table | null>>;
  /** Tables that the page shows more than once; only the first one of each was read. */
  repeatedTables?: TableId[] | undefined;
  /** Labels that are not those of the form: by `table.row` for a row, by `table.row.column` for a column. */
  labels?: Record<string, string> | undefined;
  /** By path `table.row.column`: what the cells say that are no plain number. */
  cells: Record<string, { text: string; state: CellState }>;
}

/** What was read, and when. */
export interface Source {
  /** Its address; empty where none was given. */
  url: string;
  title: string;
  /** A moment in UTC, such as `2026-01-20T08:00:00.000Z`. */
  checkedAt: string;
}

/**
 * The report of the year before, to compare with: a reading of `readReport`, or a document of `toDocument`
 * or `parseDocument`, fits as it is.
 */
export interface PreviousReport {
  readonly source: Source;
  readonly report: Report;
}

/** A file that a page links and that was not read. */
export interface Attachment {
  name: string;
  kind: 'pdf' | 'doc' | 'docx' | 'wps' | 'xls' | 'xlsx' | 'et' | 'ofd' | 'zip' | 'rar';
  url: string;
}
