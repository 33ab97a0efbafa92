import { verdictOnBlanks } from './blanks';
import { isBlankTotal } from './figures';
import { readPaths } from './paths';
import { bothForms, defineRule } from './rule';
import { partsOfTotal } from './totals';

export const blankTotal = defineRule({
  id: 'blank-total',
  name: { 'zh-CN': '总计未填', en: 'blank totals' },
  group: 'cells',
  severity: 'warning',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式表三、表四的“总计”各格',
    en: 'The total cells of Tables 3 and 4',
  },
  wordings: {
    blank: {
      title: { 'zh-CN': '{table}有 {count} 个总计未填', en: 'Blank totals in {table}: {count}' },
      message: {
        'zh-CN':
          '{table}有 {count} 个总计空白而分项有数（第一处是{first}），涉及这些总计的合计没有核对。请补填',
        en: 'Totals of {table} left blank although their parts are not: {count} (the first: {first}). The sums that use them were not checked; fill them in',
      },
    },
  },
  check: (report) =>
    verdictOnBlanks(report, {
      cellsOf: (table) => readPaths(report, table).filter((path) => partsOfTotal(report, path).length > 0),
      isBlank: (path) => isBlankTotal(report, path),
      reason: { 'zh-CN': '没有读到任何总计', en: 'No total was read' },
    }),
});
