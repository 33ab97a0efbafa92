import type { Localized } from '../language/language';

/** The statutory layouts, the latest first, named by the year of the notice that prints them. */
export const formIds = ['2021', '2019'] as const;

export type FormId = (typeof formIds)[number];

export const tableIds = ['proactive', 'applications', 'litigation'] as const;

/** 二 主动公开, 三 申请, 四 复议诉讼: the three tables of the form. */
export type TableId = (typeof tableIds)[number];

export interface FormColumn {
  /** Field name in the report's JSON. */
  readonly field: string;
  /** The heading as the form prints it, and a name for readers of English. */
  readonly label: Localized;
  /** Other headings seen in published reports that mean the same. */
  readonly wordings: readonly string[];
  /** The heading that unites several of them, such as 法人或其他组织 or （三）不予公开; null for one of its own. */
  readonly group: FormGroup | null;
}

export interface FormRow extends FormColumn {
  /** The numbering mark as printed before the label: `一、`, `（二）`, `3.`; empty where there is none. */
  readonly mark: string;
  /** Columns of this row, in printed order. */
  readonly columns: readonly FormColumn[];
}

export interface FormGroup {
  /** As printed before the label, such as `（三）`; empty where there is none. */
  readonly mark: string;
  readonly label: Localized;
  readonly wordings: readonly string[];
}

export interface FormTable {
  readonly id: TableId;
  /** The section's heading, without its number. */
  readonly label: Localized;
  readonly rows: readonly FormRow[];
}

export interface Form {
  readonly id: FormId;
  /** The first year whose reports are to use it. */
  readonly firstYear: number;
  /** The notice that prints the form. */
  readonly basis: Localized;
  readonly tables: Readonly<Record<TableId, FormTable>>;
}
