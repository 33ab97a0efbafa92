import type { FormColumn, FormGroup, FormRow } from './form';

/** A column of a form: field name, printed heading, English name, other wordings. */
export function column(field: string, chinese: string, english: string, ...wordings: string[]): FormColumn {
  return { field, label: { 'zh-CN': chinese, en: english }, wordings, group: null };
}

/** Columns with the heading that unites them. */
export function united(under: FormGroup, ...columns: readonly FormColumn[]): FormColumn[] {
  return columns.map((each) => ({ ...each, group: under }));
}

/** A heading over several rows or columns: printed numbering mark (empty for none), printed heading, English name, other wordings. */
export function group(mark: string, chinese: string, english: string, ...wordings: string[]): FormGroup {
  return { mark, label: { 'zh-CN': chinese, en: english }, wordings };
}

/**
 * The rows of one stretch of a table.
 *
 * @param columns the columns that every row of the stretch has
 * @param under the heading that unites them, or null
 * @param rows printed numbering mark (empty for none), field name, printed label, English name, other wordings
 */
export function rows(
  columns: readonly FormColumn[],
  under: FormGroup | null,
  ...rows: readonly (readonly [string, string, string, string, ...string[]])[]
): FormRow[] {
  return rows.map(([mark, field, chinese, english, ...wordings]) => ({
    ...column(field, chinese, english, ...wordings),
    mark,
    group: under,
    columns,
  }));
}
