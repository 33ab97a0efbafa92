import type { FormColumn, FormRow, TableId } from '../form/form';
import { tableName } from '../form/table-name';
import type { Localized } from '../language/language';
import { withoutExplanation } from './cell-name';
import { formCellAt } from './form-cell';
import type { Report } from './schema/report';

/** A row as official letters call it: `“（三）不予公开”第5项`; outside of numbered groups by its label. */
export function officialRowName(row: FormRow): Localized {
  return { 'zh-CN': rowInChinese(row), en: rowInEnglish(row) };
}

function rowInChinese({ group, mark, label }: FormRow): string {
  const name = `“${mark}${withoutExplanation(label['zh-CN'])}”`;
  if (group === null) return name;
  if (group.mark === '') return `${group.label['zh-CN']}${name}`;
  return `“${group.mark}${group.label['zh-CN']}”第${mark.replace(/\D/g, '')}项`;
}

function rowInEnglish({ group, mark, label }: FormRow): string {
  if (group === null) return label.en;
  if (group.mark === '') return `${group.label.en}, ${label.en}`;
  return `${group.label.en}, item ${mark.replace(/\D/g, '')} (${label.en})`;
}

/** `自然人列`, `法人或其他组织“其他”列`: tables of one row a group have no columns that go through. */
function columnInChinese(table: TableId, { field, label, group }: FormColumn): string {
  const name = withoutExplanation(label['zh-CN']);
  if (table !== 'applications') return `的${name}`;
  return field === 'otherOrganization' && group !== null ? `${group.label['zh-CN']}“${name}”列` : `${name}列`;
}

/**
 * A cell as official letters call it: `表三“（三）不予公开”第5项自然人列`.
 *
 * @param path `table.row.column`
 * @throws RangeError where the report's form has no such cell
 */
export function officialCellName(report: Report, path: string): Localized {
  const { table, row, column } = formCellAt(report, path);
  const [ofTable, ofRow] = [tableName(table), officialRowName(row)];
  return {
    'zh-CN': `${ofTable['zh-CN']}${ofRow['zh-CN']}${columnInChinese(table, column)}`,
    en: `${ofTable.en}, ${ofRow.en}, ${column.label.en}`,
  };
}

/**
 * The column that a cell stands in: `表三自然人列`.
 *
 * @param path `table.row.column`
 * @throws RangeError where the report's form has no such cell
 */
export function officialColumnName(report: Report, path: string): Localized {
  const { table, column } = formCellAt(report, path);
  const name = tableName(table);
  return {
    'zh-CN': `${name['zh-CN']}${columnInChinese(table, column)}`,
    en: `${name.en}, ${column.label.en}`,
  };
}
