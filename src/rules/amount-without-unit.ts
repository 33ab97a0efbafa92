import { figureAt } from '../report/figure';
import { defineRule } from './rule';

const row = 'proactive.procurement';
const amount = `${row}.amount`;

/** 元 in any of its multiples; 36.5万 leaves nothing open either. */
const unit = /[元圆圓万萬亿億]/;

export const amountWithoutUnit = defineRule({
  id: 'amount-without-unit',
  name: { 'zh-CN': '采购金额单位', en: 'unit of the procurement amount' },
  group: 'cells',
  severity: 'notice',
  forms: ['2019'],
  basis: {
    'zh-CN': '2019 年版年度报告格式表二的“采购总金额”没有印单位，由填报单位在数字后注明',
    en: 'Table 2 of the 2019 form prints no unit for the procurement amount; those who fill it in have to name it',
  },
  wordings: {
    missing: {
      title: { 'zh-CN': '采购总金额没有写单位', en: 'The procurement amount has no unit' },
      message: {
        'zh-CN':
          '表二“政府集中采购”的“采购总金额”填 {value}，没有写单位，分不清是元还是万元。请在数字后注明单位',
        en: 'Table 2 gives {value} as the procurement amount without a unit; it may be yuan or 10,000 yuan. Put the unit behind the number',
      },
    },
  },
  check(report) {
    const value = figureAt(report, amount);
    if (typeof value !== 'number') {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '没有读到采购总金额', en: 'No procurement amount was read' },
      };
    }
    const texts = [report.cells[amount]?.text, report.labels?.[amount], report.labels?.[row]];
    const isComplete = value === 0 || texts.some((text) => text !== undefined && unit.test(text));
    const finding = {
      wording: 'missing' as const,
      values: { value },
      cells: [amount],
      expected: null,
      actual: value,
    };
    return { kind: 'assessed', checked: 1, found: isComplete ? [] : [finding] };
  },
});
