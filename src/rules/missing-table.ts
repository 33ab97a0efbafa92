import { tableIds } from '../form/form';
import { forms } from '../form/forms';
import { tableName } from '../form/table-name';
import { bothForms, defineRule, type Found } from './rule';

export const missingTable = defineRule({
  id: 'missing-table',
  name: { 'zh-CN': '缺表', en: 'missing tables' },
  group: 'structure',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '《政府信息公开条例》第五十条；年度报告格式第二、三、四部分各印一张表',
    en: 'Article 50 of the Regulations; sections 2, 3 and 4 of the form print one table each',
  },
  wordings: {
    missing: {
      title: { 'zh-CN': '缺少{table}', en: '{table} is missing' },
      message: {
        'zh-CN':
          '页面上没有找到{table}（{section}）。该表若为图片或附件，无法读取，请人工核对；若确未填报，请补上',
        en: '{table} ({section}) was not found on the page. If it is a picture or an attachment it cannot be read: check it by eye. If it was left out, it has to be added',
      },
    },
  },
  check(report) {
    const found = tableIds
      .filter((table) => report.tables[table] === null)
      .map((table): Found<'missing'> => ({
        wording: 'missing',
        values: { table: tableName(table), section: forms[report.form].tables[table].label },
        cells: [],
        expected: null,
        actual: null,
      }));
    return { kind: 'assessed', checked: tableIds.length, found };
  },
});
