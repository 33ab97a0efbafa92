import { figureAt } from '../report/figure';
import { cellName } from '../report/cell-name';
import { allReadPaths, isAmount } from './paths';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

/** 本年增/减 of the 2019 form is a difference, which may be negative. */
const isDifference = (path: string): boolean => path.endsWith('.change');

export const countNotWhole = defineRule({
  id: 'count-not-whole',
  name: { 'zh-CN': '负数、小数', en: 'negative and fractional counts' },
  group: 'cells',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '件数、项数为不小于 0 的整数；只有收费和采购金额可以有小数，2019 版“本年增/减”可以为负',
    en: 'Counts are whole and not negative; only the fee and the procurement amount have decimals, and only the change of the 2019 form may be negative',
  },
  wordings: {
    negative: {
      title: { 'zh-CN': '{cell}：数量为负', en: '{cell}: a negative count' },
      message: {
        'zh-CN': '{cell}填 {value}，数量不能小于 0。请核对',
        en: '{cell} says {value}; a count cannot be less than 0. Check it',
      },
    },
    fractional: {
      title: { 'zh-CN': '{cell}：数量不是整数', en: '{cell}: not a whole number' },
      message: {
        'zh-CN': '{cell}填 {value}，数量应为整数。请核对',
        en: '{cell} says {value}; a count is a whole number. Check it',
      },
    },
  },
  check(report) {
    let checked = 0;
    const found: Found<'negative' | 'fractional'>[] = [];
    for (const path of allReadPaths(report)) {
      const value = figureAt(report, path);
      if (typeof value !== 'number' || isAmount(path)) continue;
      checked += 1;
      const isNegative = value < 0 && !isDifference(path);
      if (!isNegative && Number.isInteger(value)) continue;
      found.push({
        wording: isNegative ? 'negative' : 'fractional',
        values: { cell: cellName(report, path), value },
        cells: [path],
        expected: null,
        actual: value,
      });
    }
    return verdictOn(checked, found, {
      'zh-CN': '没有读到任何数量',
      en: 'No count was read',
    });
  },
});
