import { tableIds } from '../form/form';
import { figureAt } from './figures';
import { cellName, tableName } from './naming';
import { readPaths } from './paths';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

export const blankCells = defineRule({
  id: 'blank-cells',
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
        en: '{table} has {count} cells without a figure',
      },
      message: {
        'zh-CN':
          '{table}有 {count} 个单元格未填数字（第一处是{first}），核对时按 0 计算；分项有数而总计空白的，不按 0 算。没有发生的请填 0',
        en: '{count} cells of {table} have no figure (the first: {first}) and were counted as 0, totals with figures among their parts excepted. Fill in 0 where there is nothing to report',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<'blank'>[] = [];
    for (const table of tableIds) {
      const paths = readPaths(report, table);
      checked += paths.length;
      const cells = paths.filter((path) => figureAt(report, path) === 'blank');
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
      'zh-CN': '没有读到任何单元格',
      en: 'No cell was read',
    });
  },
});
