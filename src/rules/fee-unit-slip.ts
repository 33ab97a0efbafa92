import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { missingFigures } from './figures-across-years';
import { inUnit, unitOfCell } from './money';
import { defineRule, type Found } from './rule';
import { reportOfYearBefore } from './year-before';

type Name = 'more' | 'less';

const fee = 'proactive.fees.amount';

/** Between these many times the other lies what an amount in the unit of 元 is, in a year like the last. */
const [fewestTimes, mostTimes] = [10_000 / 3, 30_000];

/** The fee in 万元, in whatever unit it is written; null where it cannot be had. */
export function feeOf(report: Report): number | null {
  const value = figureAt(report, fee);
  const unit = unitOfCell(report, fee);
  if (typeof value !== 'number' || unit === null || report.cells[fee]?.state === 'damaged') return null;
  return inUnit({ value, unit }, '万元');
}

const areTenThousandTimes = (times: number): boolean => times >= fewestTimes && times <= mostTimes;

export const feeUnitSlip = defineRule<Name>({
  id: 'fee-unit-slip',
  name: { 'zh-CN': '收费金额单位', en: 'unit of the fees' },
  group: 'years',
  severity: 'warning',
  forms: ['2021'],
  basis: {
    'zh-CN': '年度报告格式表二：行政事业性收费“本年收费金额（单位：万元）”',
    en: 'Table 2 of the form: administrative fees, “amount of this year (unit: 10,000 yuan)”',
  },
  wordings: {
    more: {
      title: { 'zh-CN': '收费金额约为上年的一万倍', en: 'Fees about ten thousand times those of last year' },
      message: {
        'zh-CN':
          '行政事业性收费：{year}年报告 {before} 万元，本年 {now} 万元，约为上年的 {times} 倍。请核对本年金额是否以元为单位填写',
        en: 'Administrative fees: {before} × 10,000 yuan in the report of {year}, {now} in this one, about {times} times as much. Check whether this year’s amount was given in yuan',
      },
    },
    less: {
      title: {
        'zh-CN': '收费金额约为上年的万分之一',
        en: 'Fees about a ten-thousandth of those of last year',
      },
      message: {
        'zh-CN':
          '行政事业性收费：{year}年报告 {before} 万元，本年 {now} 万元，上年约为本年的 {times} 倍。请核对上年金额是否以元为单位填写，或者本年金额是否换算了两次',
        en: 'Administrative fees: {before} × 10,000 yuan in the report of {year}, {now} in this one; last year’s is about {times} times as much. Check whether it was given in yuan, or this year’s was converted twice',
      },
    },
  },
  check(report, context) {
    const year = reportOfYearBefore(report, context, 2022);
    if (year.kind !== 'found') return year;
    const [before, now] = [feeOf(year.report), feeOf(report)];
    if (before === null || now === null) {
      const words = { 'zh-CN': '行政事业性收费金额', en: 'amounts of administrative fees' };
      return { kind: 'notAssessable', reason: missingFigures(year.year, before === null, words, words) };
    }
    const isMore = areTenThousandTimes(now / before);
    const isLess = areTenThousandTimes(before / now);
    const found: Found<Name> = {
      wording: isMore ? 'more' : 'less',
      values: { year: year.year, before, now, times: Math.round(isMore ? now / before : before / now) },
      cells: [fee],
      expected: null,
      actual: now,
    };
    return { kind: 'assessed', checked: 1, found: isMore || isLess ? [found] : [] };
  },
});
