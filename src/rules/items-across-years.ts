import type { FormRow } from '../form/form';
import { rowName } from '../report/cell-name';
import { rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { addExactly } from './figures';
import { exactAddendAt, exactAt, missingFigures } from './figures-across-years';
import { defineRule, verdictOn, type Found } from './rule';
import { reportOfYearBefore } from './year-before';

interface Items {
  readonly row: FormRow;
  /** 上一年项目数量 and 本年增/减 of the report of the year before. */
  readonly before: number;
  readonly change: number;
  /** 上一年项目数量 of this report. */
  readonly items: number;
}

const path = ({ field }: FormRow, column: 'itemsLastYear' | 'change'): string =>
  `proactive.${field}.${column}`;

/** What last year's row comes to at its end; null where it cannot be had. */
function endOf(previous: Report, row: FormRow): { before: number; change: number } | null {
  const before = exactAt(previous, path(row, 'itemsLastYear'));
  const change = exactAddendAt(previous, path(row, 'change'));
  return before === null || change === null ? null : { before, change };
}

function itemsOf(previous: Report, report: Report, row: FormRow): Items | null {
  const [end, items] = [endOf(previous, row), exactAt(report, path(row, 'itemsLastYear'))];
  return end === null || items === null ? null : { row, ...end, items };
}

const expectedOf = ({ before, change }: Items): number => addExactly([before, change]);

export const itemsAcrossYears = defineRule({
  id: 'items-across-years',
  name: { 'zh-CN': '项目数量衔接', en: 'items since last year' },
  group: 'years',
  severity: 'warning',
  forms: ['2019'],
  basis: {
    'zh-CN': '2019 年版年度报告格式表二：上一年项目数量加本年增/减，是下一年度报告的上一年项目数量',
    en: 'Table 2 of the 2019 form: the items of last year and the change of this year are the items of last year in the next report',
  },
  wordings: {
    differs: {
      title: {
        'zh-CN': '{row}：上一年项目数量与上年报告不一致',
        en: '{row}: items differ from last year’s report',
      },
      message: {
        'zh-CN':
          '{row}：{year}年报告的上一年项目数量 {before}、本年增/减 {change}，合计 {expected}，本年报告的上一年项目数量 {items}，相差 {difference}。请核对；机构改革、清单调整口径、上年报告更正的，属正常情况',
        en: '{row}: the report of {year} has {before} items and a change of {change}, together {expected}; this one has {items} items of last year, difference {difference}. Check them; a reform of bodies, a list counted anew or a correction of last year’s report explains it',
      },
    },
  },
  check(report, context) {
    const before = reportOfYearBefore(report, context, 2020);
    if (before.kind !== 'found') return before;
    const { year } = before;
    if (before.report.form !== '2019') {
      return {
        kind: 'notAssessable',
        reason: {
          'zh-CN': `${String(year)}年的报告用的是2021年版格式，没有项目数量可比`,
          en: `The report of ${String(year)} is in the form of 2021, which has no items to compare`,
        },
      };
    }
    const rows = rowsOf(report, 'proactive').filter(({ columns }) =>
      columns.some(({ field }) => field === 'itemsLastYear'),
    );
    const compared = rows.map((row) => itemsOf(before.report, report, row)).filter((items) => items !== null);
    const found = compared
      .filter((each) => expectedOf(each) !== each.items)
      .map((each): Found<'differs'> => {
        const expected = expectedOf(each);
        const { row, items, before: itemsBefore, change } = each;
        const difference = addExactly([items, -expected]);
        return {
          wording: 'differs',
          values: { year, row: rowName(row), before: itemsBefore, change, expected, items, difference },
          cells: [path(row, 'itemsLastYear')],
          expected,
          actual: items,
        };
      });
    const isMissingBefore = rows.every((row) => endOf(before.report, row) === null);
    return verdictOn(
      compared.length,
      found,
      missingFigures(
        year,
        isMissingBefore,
        { 'zh-CN': '上一年项目数量和本年增/减', en: 'items and changes' },
        { 'zh-CN': '上一年项目数量', en: 'items of last year' },
      ),
    );
  },
});
