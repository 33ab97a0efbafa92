import { tableIds } from '../form/form';
import { isBlankTotal } from './figures';
import { cellName, tableName } from './naming';
import { readPaths } from './paths';
import { bothForms, defineRule, verdictOn, type Found } from './rule';
import { partsOfTotal } from './totals';

export const blankTotal = defineRule({
  id: 'blank-total',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式表三、表四的“总计”各格',
    en: 'The total cells of Tables 3 and 4',
  },
  wordings: {
    blank: {
      title: { 'zh-CN': '{table}有 {count} 个总计未填', en: '{table} leaves {count} totals blank' },
      message: {
        'zh-CN':
          '{table}有 {count} 个总计空白而分项有数（第一处是{first}），涉及这些总计的合计没有核对。请补填',
        en: '{count} totals of {table} are blank although their parts are not (the first: {first}). The sums that use them were not checked; fill them in',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<'blank'>[] = [];
    for (const table of tableIds) {
      const totals = readPaths(report, table).filter((path) => partsOfTotal(report, path).length > 0);
      checked += totals.length;
      const cells = totals.filter((path) => isBlankTotal(report, path));
      const [first] = cells;
      if (first === undefined) continue;
      found.push({
        wording: 'blank',
        values: { table: tableName(table), count: cells.length, first: cellName(report, first) },
        cells,
        expected: null,
        actual: cells.length,
      });
    }
    return verdictOn(checked, found, {
      'zh-CN': '没有读到任何总计',
      en: 'No total was read',
    });
  },
});
