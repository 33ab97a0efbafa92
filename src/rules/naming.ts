import type { FormRow, TableId } from '../form/form';
import { forms, tableNumbers } from '../form/forms';
import type { Localized } from '../language/language';
import { parseCellPath } from '../report/cell-path';
import type { Report } from '../report/schema/report';
import { applicationRows } from './totals';

const englishNumbers: Readonly<Record<TableId, string>> = {
  proactive: '2',
  applications: '3',
  litigation: '4',
};

/** `表三`: how reviewers call a table. */
export function tableName(table: TableId): Localized {
  return { 'zh-CN': `表${tableNumbers[table]}`, en: `Table ${englishNumbers[table]}` };
}

/** A row with its numbering mark and the heading it stands under, as printed. */
export function rowName(row: FormRow): Localized {
  const { group } = row;
  const isNumbered = group !== null && group.mark !== '';
  return {
    'zh-CN': `${isNumbered ? `${group.mark}${group.label['zh-CN']}` : ''}${row.mark}${row.label['zh-CN']}`,
    en: isNumbered ? `${group.label.en}: ${row.label.en}` : row.label.en,
  };
}

/** The rows that a table of this report should have, in printed order. */
export function rowsOf(report: Report, table: TableId): readonly FormRow[] {
  return table === 'applications' ? applicationRows(report) : forms[report.form].tables[table].rows;
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
    'zh-CN': `${tableWords['zh-CN']}“${rowWords['zh-CN']}”的“${column.label['zh-CN']}”`,
    en: `${tableWords.en}, ${rowWords.en}, ${column.label.en}`,
  };
}
