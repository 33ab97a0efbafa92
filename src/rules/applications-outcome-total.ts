import { applicantColumns } from '../form/applications';
import { addExactly, addendAt, sumAt } from './figures';
import { bothForms, defineRule, verdictOn, type Found } from './rule';
import { outcomesOf } from './totals';

export const applicationsOutcomeTotal = defineRule({
  id: 'applications-outcome-total',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '表三“三、本年度办理结果（七）总计”：（一）至（六）各行之和',
    en: 'Table 3, outcome (7) total: the sum of the outcome rows (1) to (6)',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '“{column}”列：办理结果合计不符', en: '{column}: the outcomes do not add up' },
      message: {
        'zh-CN':
          '{column}：办理结果（一）至（六）纵向合计 {sum}，（七）总计填 {total}，相差 {difference}。请逐行核对这一列',
        en: '{column}: the outcomes (1) to (6) add up to {sum} down the column, row (7) says {total}, difference {difference}. Check the column row by row',
      },
    },
  },
  check(report) {
    const outcomes = outcomesOf(report);
    let checked = 0;
    const found: Found<'differs'>[] = [];
    for (const { field, label } of applicantColumns) {
      const parts = outcomes.map((outcome) => `applications.${outcome}.${field}`);
      const anchor = `applications.concluded.${field}`;
      const [sum, total] = [sumAt(report, parts), addendAt(report, anchor)];
      if (sum === null || total === null) continue;
      checked += 1;
      if (sum === total) continue;
      found.push({
        wording: 'differs',
        values: { column: label, sum, total, difference: addExactly([total, -sum]) },
        cells: [anchor, ...parts],
        expected: sum,
        actual: total,
      });
    }
    return verdictOn(checked, found, {
      'zh-CN': '表三的办理结果各行没有读全',
      en: 'The outcome rows of Table 3 were not all read',
    });
  },
});
