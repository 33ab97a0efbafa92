import type { FormRow } from '../form/form';
import { litigation } from '../form/litigation';
import type { Report } from '../report/schema/report';
import { addendAt } from './figures';
import { bothForms, defineRule } from './rule';
import { verdictOnSums, type SumOfParts } from './sum-of-parts';
import { partColumns } from './totals';

/** The total of a block with its results, each of them named in the wording. */
function sumOfBlock(report: Report, { field, label }: FormRow): SumOfParts {
  const pathOf = (column: string): string => `litigation.${field}.${column}`;
  const results = partColumns.litigation.map(
    (column) => [column, addendAt(report, pathOf(column)) ?? 0] as const,
  );
  return {
    total: pathOf('total'),
    parts: partColumns.litigation.map(pathOf),
    values: { block: label, ...Object.fromEntries(results) },
  };
}

/** 总计 of every block with the results that it adds up. */
export function blockSums(report: Report): SumOfParts[] {
  return litigation.rows.map((block) => sumOfBlock(report, block));
}

export const litigationTotal = defineRule({
  id: 'litigation-total',
  name: { 'zh-CN': '复议诉讼合计', en: 'sums of reviews and lawsuits' },
  group: 'sums',
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
    return verdictOnSums(report, blockSums(report), {
      'zh-CN': '表四没有读到可核对的数字',
      en: 'Table 4 has no figures to check',
    });
  },
});
