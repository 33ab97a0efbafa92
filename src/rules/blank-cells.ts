import { figureAt } from '../report/figure';
import { verdictOnBlanks } from './blanks';
import { readPaths } from './paths';
import { bothForms, defineRule } from './rule';

export const blankCells = defineRule({
  id: 'blank-cells',
  name: { 'zh-CN': '空白单元格', en: 'blank cells' },
  group: 'cells',
  severity: 'notice',
  forms: bothForms,
  basis: {
    'zh-CN': '年度报告格式各表逐格填数；空白按 0 计算',
    en: 'Every cell of the form takes a figure; a blank counts as 0',
  },
  wordings: {
    blank: {
      title: {
        'zh-CN': '{table}有 {count} 个单元格未填数字',
        en: 'Cells without a figure in {table}: {count}',
      },
      message: {
        'zh-CN':
          '{table}有 {count} 个单元格未填数字（第一处是{first}），核对时按 0 计算；分项有数而总计空白的，不按 0 算。没有发生的请填 0',
        en: 'Cells of {table} without a figure: {count} (the first: {first}). They were counted as 0, totals with figures among their parts excepted; fill in 0 where there is nothing to report',
      },
    },
  },
  check: (report) =>
    verdictOnBlanks(report, {
      cellsOf: (table) => readPaths(report, table),
      isBlank: (path) => figureAt(report, path) === 'blank',
      reason: { 'zh-CN': '没有读到任何单元格', en: 'No cell was read' },
    }),
});
