import { figureAt } from '../report/figure';
import { statesFee } from './fee-sentences';
import { defineRule } from './rule';

const unpaidTotal = 'applications.otherUnpaid.total';

/** The fee was introduced in 2021. */
const firstYear = 2021;

export const feeStatement = defineRule<'silent' | 'unpaid'>({
  id: 'fee-statement',
  name: { 'zh-CN': '信息处理费情况', en: 'word on the processing fee' },
  group: 'fee',
  severity: 'notice',
  forms: ['2021'],
  basis: {
    'zh-CN':
      '年度报告格式第六部分：收取信息处理费情况在此处报告；《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    en: 'Section 6 of the form: the fees charged for processing information are reported there; Measures on that fee (国办函〔2020〕109号)',
  },
  wordings: {
    silent: {
      title: { 'zh-CN': '没有说明信息处理费', en: 'No word on the processing fee' },
      message: {
        'zh-CN':
          '正文没有说明信息处理费情况。请在第六部分写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的，写明未收取',
        en: 'The text says nothing of the fee for processing information. Section 6 should give the notices sent, their sum and the sum received, or say that none was charged',
      },
    },
    unpaid: {
      title: { 'zh-CN': '有逾期未缴费的申请，没有说明信息处理费', en: 'Unpaid fees, but no word on the fee' },
      message: {
        'zh-CN':
          '表三“申请人逾期未按收费通知要求缴纳费用”有 {unpaid} 件，正文却没有说明信息处理费情况。请在第六部分写明发出收费通知的件数、总金额和实际收取的总金额',
        en: 'Table 3 has {unpaid} applications with unpaid fees, but the text says nothing of the fee. Section 6 should give the notices sent, their sum and the sum received',
      },
    },
  },
  check(report) {
    if (report.year !== null && report.year < firstYear) return { kind: 'notApplicable' };
    if (statesFee(report)) return { kind: 'assessed', checked: 1, found: [] };
    if (!report.sections.some(({ number }) => number === 6)) {
      return {
        kind: 'notAssessable',
        reason: { 'zh-CN': '没有读到第六部分', en: 'Section 6 was not read' },
      };
    }
    const unpaid = figureAt(report, unpaidTotal);
    const isUnpaid = typeof unpaid === 'number' && unpaid > 0;
    const common = { expected: null, actual: null };
    return {
      kind: 'assessed',
      checked: 1,
      found: [
        isUnpaid
          ? { wording: 'unpaid', values: { unpaid }, cells: [unpaidTotal], severity: 'warning', ...common }
          : { wording: 'silent', values: {}, cells: [], ...common },
      ],
    };
  },
});
