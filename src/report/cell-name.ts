import type { FormRow } from '../form/form';
import { tableName } from '../form/table-name';
import type { Localized } from '../language/language';
import { formCellAt } from './form-cell';
import type { Report } from './schema/report';

/** A label without the explanation that the form prints behind it in brackets. */
export function withoutExplanation(label: string): string {
  return label.replace(/（.*）$/, '');
}

/**
 * A row with its numbering mark and the heading it stands under, as printed; quotation marks in it
 * are the inner ones, since names are quoted.
 */
export function rowName({ group, mark, label }: FormRow): Localized {
  const heading = group === null || group.mark === '' ? null : group;
  const printed = mark + withoutExplanation(label['zh-CN']).replaceAll('“', '‘').replaceAll('”', '’');
  return {
    'zh-CN': heading === null ? printed : `${heading.mark}${heading.label['zh-CN']}·${printed}`,
    en: heading === null ? label.en : `${heading.label.en}: ${label.en}`,
  };
}

/**
 * A cell in words: table, row and column.
 *
 * @throws RangeError where the report's form has no such cell
 */
export function cellName(report: Report, path: string): Localized {
  const { table, row, column } = formCellAt(report, path);
  const [tableWords, rowWords] = [tableName(table), rowName(row)];
  return {
    'zh-CN': `${tableWords['zh-CN']}“${rowWords['zh-CN']}”的“${withoutExplanation(column.label['zh-CN'])}”`,
    en: `${tableWords.en}, ${rowWords.en}, ${column.label.en}`,
  };
}
