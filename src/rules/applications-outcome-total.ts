import { applicantColumns } from '../form/applications';
import type { FormRow } from '../form/form';
import { rememberByObject } from '../letters/remember';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { bothForms, defineRule } from './rule';
import { verdictOnSums, type SumOfParts } from './sum-of-parts';
import { outcomesAmong } from './totals';

const sumsIn = rememberByObject((rows: readonly FormRow[]): readonly SumOfParts[] => {
  const outcomes = outcomesAmong(rows);
  return applicantColumns.map(({ field, label }) => ({
    total: `applications.concluded.${field}`,
    parts: outcomes.map((outcome) => `applications.${outcome}.${field}`),
    values: { column: label },
  }));
});

/** （七）总计 of every column with the outcomes that it adds up. */
export function outcomeSums(report: Report): readonly SumOfParts[] {
  return sumsIn(rowsOf(report, 'applications'));
}

export const applicationsOutcomeTotal = defineRule({
  id: 'applications-outcome-total',
  name: { 'zh-CN': '办理结果合计', en: 'sum of the outcomes' },
  group: 'sums',
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
    return verdictOnSums(report, outcomeSums(report), {
      'zh-CN': '表三的办理结果各行没有读全',
      en: 'The outcome rows of Table 3 were not all read',
    });
  },
});
