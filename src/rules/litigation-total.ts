import { litigation } from '../form/litigation';
import { addExactly, addendAt, sumAt } from './figures';
import { bothForms, defineRule, verdictOn, type Found } from './rule';
import { partColumns } from './totals';

export const litigationTotal = defineRule({
  id: 'litigation-total',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '表四“总计”：结果维持、结果纠正、其他结果、尚未审结之和',
    en: 'Table 4, total: upheld plus corrected plus other result plus pending',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '{block}：总计不符', en: '{block}: the results do not add up' },
      message: {
        'zh-CN':
          '{block}：结果维持 {upheld} + 结果纠正 {corrected} + 其他结果 {other} + 尚未审结 {pending} = {sum}，总计填 {total}，相差 {difference}。请核对这五个数',
        en: '{block}: upheld {upheld} + corrected {corrected} + other {other} + pending {pending} = {sum}, the total says {total}, difference {difference}. Check these five figures',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<'differs'>[] = [];
    for (const { field, label } of litigation.rows) {
      const parts = partColumns.litigation.map((column) => `litigation.${field}.${column}`);
      const anchor = `litigation.${field}.total`;
      const [sum, total] = [sumAt(report, parts), addendAt(report, anchor)];
      if (sum === null || total === null) continue;
      checked += 1;
      if (sum === total) continue;
      const addends = partColumns.litigation.map((column, index) => {
        return [column, addendAt(report, parts[index] ?? anchor) ?? 0] as const;
      });
      found.push({
        wording: 'differs',
        values: {
          ...Object.fromEntries(addends),
          block: label,
          sum,
          total,
          difference: addExactly([total, -sum]),
        },
        cells: [anchor, ...parts],
        expected: sum,
        actual: total,
      });
    }
    return verdictOn(checked, found, {
      'zh-CN': '表四没有读到可核对的数字',
      en: 'Table 4 has no figures to check',
    });
  },
});
