import type { FormRow } from '../form/form';
import type { FillValues } from '../language/fill';
import { figureAt, rowsOf } from '../report/figure';
import type { Report } from '../report/schema/report';
import { addendAt } from './figures';
import { rowName } from '../report/cell-name';
import { defineRule, verdictOn, type Found } from './rule';

type Name = 'total' | 'items';

/** A figure that another one of the same row sets a lower bound for. */
interface Bounded {
  readonly wording: Name;
  /** The paths of the bounded figure and of the other one. */
  readonly cells: readonly [string, string];
  readonly figure: number;
  readonly least: number;
  readonly values: FillValues;
}

/** What the row of documents or of items holds against itself; null for another row or without the figures. */
function boundedIn(report: Report, row: FormRow): Bounded | null {
  const path = (column: string): string => `proactive.${row.field}.${column}`;
  const total = figureAt(report, path('totalDisclosed'));
  const newly = addendAt(report, path('newlyDisclosed'));
  if (typeof total === 'number' && newly !== null) {
    const cells = [path('totalDisclosed'), path('newlyDisclosed')] as const;
    return { wording: 'total', cells, figure: total, least: newly, values: { total, newly } };
  }
  const items = figureAt(report, path('itemsLastYear'));
  const change = addendAt(report, path('change'));
  // A negative number of items is a fault of its own.
  if (typeof items === 'number' && items >= 0 && change !== null) {
    const cells = [path('change'), path('itemsLastYear')] as const;
    const values = { items, decrease: -change, left: items + change };
    return { wording: 'items', cells, figure: change, least: -items, values };
  }
  return null;
}

export const disclosedTotalCoversNew = defineRule<Name>({
  id: 'disclosed-total-covers-new',
  name: { 'zh-CN': '总数与增减', en: 'totals and changes' },
  group: 'sums',
  severity: 'warning',
  forms: ['2019'],
  basis: {
    'zh-CN':
      '2019 年版年度报告格式表二：对外公开总数量包括本年新公开数量；上一年项目数量加本年增减，是本年项目数量',
    en: 'Table 2 of the 2019 form: the total disclosed includes those newly disclosed; the items of last year and the change are the items of this year',
  },
  wordings: {
    total: {
      title: { 'zh-CN': '{row}：对外公开总数量偏少', en: '{row}: the total disclosed is too low' },
      message: {
        'zh-CN':
          '{row}：对外公开总数量 {total}，少于本年新公开数量 {newly}。总数量包括本年新公开的，请核对这两个数',
        en: '{row}: {total} disclosed in total, less than the {newly} newly disclosed this year, which the total includes. Check the two figures',
      },
    },
    items: {
      title: { 'zh-CN': '{row}：减少的项目多于原有项目', en: '{row}: more items gone than there were' },
      message: {
        'zh-CN': '{row}：上一年项目数量 {items}，本年减少 {decrease}，项目数量成了 {left}。请核对这两个数',
        en: '{row}: {items} items last year, {decrease} fewer this year, which leaves {left}. Check the two figures',
      },
    },
  },
  check(report) {
    const bounded = rowsOf(report, 'proactive').flatMap((row) => {
      const bound = boundedIn(report, row);
      return bound === null ? [] : [{ row, bound }];
    });
    const found = bounded
      .filter(({ bound: { figure, least } }) => figure < least)
      .map(({ row, bound: { wording, cells, figure, least, values } }): Found<Name> => ({
        wording,
        values: { ...values, row: rowName(row) },
        cells,
        expected: least,
        actual: figure,
      }));
    return verdictOn(bounded.length, found, {
      'zh-CN': '表二没有读到可以比较的总数量和增减数',
      en: 'No totals and changes to compare were read in Table 2',
    });
  },
});
