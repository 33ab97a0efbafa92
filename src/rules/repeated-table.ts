import { forms } from '../form/forms';
import { tableIds } from '../form/form';
import { tableName } from '../form/table-name';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

export const repeatedTable = defineRule({
  id: 'repeated-table',
  name: { 'zh-CN': '重复的表', en: 'tables that stand twice' },
  group: 'structure',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式第二、三、四部分各印一张表；一页上的第二张没有核对',
    en: 'Sections 2, 3 and 4 of the form print one table each; a second one on the page was not checked',
  },
  wordings: {
    repeated: {
      title: { 'zh-CN': '页面上不止一张{table}', en: '{table} stands on the page more than once' },
      message: {
        'zh-CN':
          '页面上不止一张{table}（{section}），只核对了排在最前面的一张。如果是另一年度或另一单位的年报，请单独打开后核对；如果是重复粘贴，请删去',
        en: '{table} ({section}) stands on the page more than once; only the first one was checked. If the other belongs to another year or body, open that report by itself; if it was pasted twice, remove it',
      },
    },
  },
  check(report) {
    const tables = tableIds.filter((table) => report.tables[table] !== null);
    const found = (report.repeatedTables ?? []).map((table): Found<'repeated'> => ({
      wording: 'repeated',
      values: { table: tableName(table), section: forms[report.form].tables[table].label },
      cells: [],
      expected: 1,
      actual: null,
    }));
    return verdictOn(tables.length, found, {
      'zh-CN': '三张表都没有找到',
      en: 'None of the three tables was found',
    });
  },
});
