import { tableIds, type FormColumn, type FormRow, type TableId } from '../form/form';
import { figureAt, rowOf, rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { tableName } from '../form/table-name';
import { rowName } from '../report/cell-name';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

type Name = 'column' | 'row';

const pathOf = (table: TableId, row: FormRow, column: string): string => `${table}.${row.field}.${column}`;

/**
 * What is missing in rows that are printed with the same columns.
 *
 * @param columns those columns; one that none of several rows has a cell of is gone as a whole
 */
function missingIn(
  report: Report,
  table: TableId,
  columns: readonly FormColumn[],
  rows: readonly FormRow[],
): Found<Name>[] {
  const lacks = (row: FormRow, { field }: FormColumn): boolean =>
    figureAt(report, pathOf(table, row, field)) === 'absent';
  const nowhere = columns.filter((column) => rows.every((row) => lacks(row, column)));
  const gone = rows.length > 1 && nowhere.length < columns.length ? nowhere : [];
  const ofColumns = gone.map((column): Found<Name> => ({
    wording: 'column',
    values: { table: tableName(table), column: column.label },
    cells: rows.map((row) => pathOf(table, row, column.field)),
    expected: columns.length,
    actual: columns.length - gone.length,
  }));
  const ofRows = rows.flatMap((row): Found<Name>[] => {
    const absent = columns.filter((column) => !gone.includes(column) && lacks(row, column));
    if (absent.length === 0) return [];
    const assigned = columns.length - gone.length - absent.length;
    return [
      {
        wording: 'row',
        values: { table: tableName(table), row: rowName(row), count: columns.length, assigned },
        cells: absent.map(({ field }) => pathOf(table, row, field)),
        expected: columns.length,
        actual: assigned,
      },
    ];
  });
  return [...ofColumns, ...ofRows];
}

export const missingColumn = defineRule<Name>({
  id: 'missing-column',
  name: { 'zh-CN': '缺列、错列', en: 'missing columns' },
  group: 'structure',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式所印各表的列',
    en: 'The columns that the form prints in its tables',
  },
  wordings: {
    column: {
      title: { 'zh-CN': '{table}缺少“{column}”列', en: '{table} lacks the column “{column}”' },
      message: {
        'zh-CN': '{table}没有“{column}”这一列，该列和用到它的合计无法核对。请对照格式补上该列',
        en: '{table} has no column “{column}”; neither the column nor the sums over it can be checked. Add the column as the form prints it',
      },
    },
    row: {
      title: { 'zh-CN': '{table}“{row}”的数字对不上列', en: '{table}: “{row}” does not fit its columns' },
      message: {
        'zh-CN':
          '{table}“{row}”应有 {count} 个数字，页面上的个数或位置对不上，只有 {assigned} 个能确定属于哪一列；为避免错位，其余没有读取。请核对该行是否少填、多填或合并了单元格',
        en: '{table}: “{row}” should have {count} figures. Their number or place on the page does not fit: {assigned} could be assigned to their columns beyond doubt, the others were not read lest they stand in the wrong one. Check the row for missing, extra or merged cells',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<Name>[] = [];
    for (const id of tableIds) {
      const table = report.tables[id];
      const rows = rowsOf(report, id).filter((row) => rowOf(table, row.field) !== undefined);
      checked += rows.length;
      for (const columns of new Set(rows.map((row) => row.columns))) {
        const alike = rows.filter((row) => row.columns === columns);
        found.push(...missingIn(report, id, columns, alike));
      }
    }
    return verdictOn(checked, found, {
      'zh-CN': '三张表都没有找到',
      en: 'None of the three tables was found',
    });
  },
});
