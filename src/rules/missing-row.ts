import { tableIds } from '../form/form';
import { pathsInRow } from '../report/cell-path';
import { rowOf, rowsOf } from '../report/figure';
import { tableName } from '../form/table-name';
import { rowName } from '../report/cell-name';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

export const missingRow = defineRule({
  id: 'missing-row',
  name: { 'zh-CN': '缺行', en: 'missing rows' },
  group: 'structure',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式所印各表的行',
    en: 'The rows that the form prints in its tables',
  },
  wordings: {
    missing: {
      title: { 'zh-CN': '{table}缺少“{row}”', en: '{table} lacks the row “{row}”' },
      message: {
        'zh-CN': '{table}没有找到“{row}”这一行，该行和用到它的合计无法核对。请对照格式补上该行或改正其名称',
        en: '{table} has no row “{row}”; neither the row nor the sums over it can be checked. Add the row as the form prints it, or correct its label',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<'missing'>[] = [];
    for (const id of tableIds) {
      const table = report.tables[id];
      if (table === null) continue;
      for (const row of rowsOf(report, id)) {
        checked += 1;
        if (rowOf(table, row.field) !== undefined) continue;
        found.push({
          wording: 'missing',
          values: { table: tableName(id), row: rowName(row) },
          cells: [...pathsInRow(id, row)],
          expected: row.columns.length,
          actual: 0,
        });
      }
    }
    return verdictOn(checked, found, {
      'zh-CN': '三张表都没有找到',
      en: 'None of the three tables was found',
    });
  },
});
