import type { FormRow, TableId } from '../form/form';
import { tableNumbers } from '../form/forms';
import type { Localized } from '../language/language';
import { parseCellPath } from '../report/cell-path';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';

const englishNumbers: Readonly<Record<TableId, string>> = {
  proactive: '2',
  applications: '3',
  litigation: '4',
};

/** `表三`: how reviewers call a table. */
export function tableName(table: TableId): Localized {
  return { 'zh-CN': `表${tableNumbers[table]}`, en: `Table ${englishNumbers[table]}` };
}

/** A label without the explanation that the form prints behind it in brackets. */
function withoutExplanation(label: string): string {
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
  const { table, row: rowField, column: columnField } = parseCellPath(path);
  const row = rowsOf(report, table).find((candidate) => candidate.field === rowField);
  const column = row?.columns.find((candidate) => candidate.field === columnField);
  if (row === undefined || column === undefined) throw new RangeError(`the form has no cell ${path}`);
  const [tableWords, rowWords] = [tableName(table), rowName(row)];
  return {
    'zh-CN': `${tableWords['zh-CN']}“${rowWords['zh-CN']}”的“${withoutExplanation(column.label['zh-CN'])}”`,
    en: `${tableWords.en}, ${rowWords.en}, ${column.label.en}`,
  };
}
