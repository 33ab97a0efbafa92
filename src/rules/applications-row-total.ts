import type { FormRow } from '../form/form';
import { rememberByObject } from '../letters/remember';
import { rowsOf } from '../report/figure';
import { rowName } from '../report/cell-name';
import type { Report } from '../report/schema/report';
import { bothForms, defineRule } from './rule';
import { verdictOnSums, type SumOfParts } from './sum-of-parts';
import { partColumns } from './totals';

const sumsIn = rememberByObject((rows: readonly FormRow[]): readonly SumOfParts[] =>
  rows.map((row) => ({
    total: `applications.${row.field}.total`,
    parts: partColumns.applications.map((column) => `applications.${row.field}.${column}`),
    values: { row: rowName(row) },
  })),
);

/** 总计 of every row with the applicants that it adds up. */
export function rowSums(report: Report): readonly SumOfParts[] {
  return sumsIn(rowsOf(report, 'applications'));
}

export const applicationsRowTotal = defineRule({
  id: 'applications-row-total',
  name: { 'zh-CN': '申请人合计', en: 'sum of the applicants' },
  group: 'sums',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '表三“总计”列：自然人与五类法人或其他组织之和',
    en: 'Table 3, total column: natural persons plus the five kinds of organisations',
  },
  wordings: {
    differs: {
      title: { 'zh-CN': '“{row}”：申请人合计不符', en: '{row}: the applicants do not add up' },
      message: {
        'zh-CN':
          '{row}：自然人与法人或其他组织各列横向合计 {sum}，总计填 {total}，相差 {difference}。请逐列核对这一行',
        en: '{row}: natural persons and organisations add up to {sum} across, the total says {total}, difference {difference}. Check the row column by column',
      },
    },
  },
  check(report) {
    return verdictOnSums(report, rowSums(report), {
      'zh-CN': '表三没有一行读全了各类申请人和总计',
      en: 'No row of Table 3 was read with all its applicants and its total',
    });
  },
});
