import { tableIds, type FormRow, type TableId } from '../form/form';
import type { Report } from '../report/schema/report';
import { figureAt, rowOf } from './figures';
import { rowName, rowsOf, tableName } from './naming';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

type Name = 'column' | 'row';

const pathOf = (table: TableId, row: FormRow, column: string): string => `${table}.${row.field}.${column}`;

/** The columns that no row of a table with these very columns has a cell of. */
function columnsWithoutCells(report: Report, table: TableId, rows: readonly FormRow[]): Set<string> {
  const columns = rows[0]?.columns ?? [];
  const isUniform = rows.length > 1 && rows.every((row) => row.columns === columns);
  if (!isUniform) return new Set();
  const gone = columns.filter(({ field }) =>
    rows.every((row) => figureAt(report, pathOf(table, row, field)) === 'absent'),
  );
  return new Set(gone.length === columns.length ? [] : gone.map(({ field }) => field));
}

function missingIn(report: Report, table: TableId, rows: readonly FormRow[]): Found<Name>[] {
  const gone = columnsWithoutCells(report, table, rows);
  const found: Found<Name>[] = [];
  for (const { field, label } of rows[0]?.columns ?? []) {
    if (!gone.has(field)) continue;
    const count = rows[0]?.columns.length ?? 0;
    found.push({
      wording: 'column',
      values: { table: tableName(table), column: label },
      cells: rows.map((row) => pathOf(table, row, field)),
      expected: count,
      actual: count - gone.size,
    });
  }
  for (const row of rows) {
    const absent = row.columns.filter(
      ({ field }) => !gone.has(field) && figureAt(report, pathOf(table, row, field)) === 'absent',
    );
    if (absent.length === 0) continue;
    found.push({
      wording: 'row',
      values: { table: tableName(table), row: rowName(row), count: row.columns.length },
      cells: absent.map(({ field }) => pathOf(table, row, field)),
      expected: row.columns.length,
      actual: row.columns.length - gone.size - absent.length,
    });
  }
  return found;
}

export const missingColumn = defineRule<Name>({
  id: 'missing-column',
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
        'zh-CN': '{table}没有“{column}”这一列，涉及它的合计无法核对。请对照格式补全该列',
        en: '{table} has no column “{column}”; the sums over it cannot be checked. Complete the table as the form prints it',
      },
    },
    row: {
      title: { 'zh-CN': '{table}“{row}”的数字对不上列', en: '{table}: “{row}” does not fit its columns' },
      message: {
        'zh-CN':
          '{table}“{row}”应有 {count} 个数字，页面上的单元格个数不同，不能确定哪个数字属于哪一列，因此没有读取。请核对该行是否少填、多填或合并了单元格',
        en: '{table}: “{row}” should have {count} figures. The page has another number of cells, so that none could be assigned beyond doubt. Check the row for missing, extra or merged cells',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<Name>[] = [];
    for (const id of tableIds) {
      const table = report.tables[id];
      if (table === null) continue;
      const rows = rowsOf(report, id).filter((row) => rowOf(table, row.field) !== undefined);
      checked += rows.length;
      found.push(...missingIn(report, id, rows));
    }
    return verdictOn(checked, found, {
      'zh-CN': '三张表都没有找到',
      en: 'None of the three tables was found',
    });
  },
});
