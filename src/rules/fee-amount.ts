import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import { feeFiguresIn, type FeeFigures, type StatedFigure } from './fee-figures';
import { sentencesOnFee } from './fee-sentences';
import { firstFindings } from './most-findings';
import { defineRule, type Found } from './rule';

type Name = 'uneven' | 'received' | 'notices';

const unpaidTotal = 'applications.otherUnpaid.total';

/** Every price of the Measures is a multiple of so many 元. */
const unit = 10;

/** A figure that is stated once; undefined where it is stated several times or never. */
function only(figures: readonly StatedFigure[]): StatedFigure | undefined {
  return figures.length === 1 ? figures[0] : undefined;
}

/** A figure held against another one; null for nothing wrong, undefined where one of them is not there. */
type Comparison = Found<Name> | null | undefined;

function receivedAgainstNotified({ notified, received }: FeeFigures): Comparison {
  const [sum, paid] = [only(notified), only(received)];
  if (sum === undefined || paid === undefined) return undefined;
  if (paid.value <= sum.value) return null;
  const values = { received: paid.value, notified: sum.value };
  return {
    wording: 'received',
    values,
    cells: [],
    expected: sum.value,
    actual: paid.value,
    quote: paid.quote,
  };
}

function noticesAgainstUnpaid(report: Report, { notices }: FeeFigures): Comparison {
  const [sent, unpaid] = [only(notices), figureAt(report, unpaidTotal)];
  if (sent === undefined || typeof unpaid !== 'number') return undefined;
  if (sent.value >= unpaid) return null;
  return {
    wording: 'notices',
    values: { notices: sent.value, unpaid },
    cells: [unpaidTotal],
    expected: unpaid,
    actual: sent.value,
    quote: sent.quote,
  };
}

export const feeAmount = defineRule<Name>({
  id: 'fee-amount',
  name: { 'zh-CN': '信息处理费金额', en: 'amounts of the processing fee' },
  group: 'fee',
  severity: 'warning',
  forms: ['2021'],
  basis: {
    'zh-CN':
      '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：按件计收每件 100 元起，按量计收每页 10 元、20 元、40 元；收到收费通知而逾期未缴纳费用的，视为放弃申请',
    en: 'Measures on the fee for processing information (国办函〔2020〕109号): from 100 yuan for an application, or 10, 20 or 40 yuan a page; who does not pay after a notice gives the application up',
  },
  wordings: {
    uneven: {
      title: { 'zh-CN': '信息处理费不是 10 元的整数倍', en: 'A fee that is no multiple of 10 yuan' },
      message: {
        'zh-CN': '信息处理费写的是“{words}”。按件、按量计收的金额都是 10 元的整数倍，请核对金额和单位',
        en: 'The fee for processing information is given as “{words}”. Every fee by application or by page is a multiple of 10 yuan; check the amount and its unit',
      },
    },
    received: {
      title: { 'zh-CN': '实际收取多于收费通知', en: 'More received than the notices ask for' },
      message: {
        'zh-CN':
          '信息处理费实际收取 {received} 元，多于收费通知的总金额 {notified} 元。请核对；收到的款项有上年通知的，属正常情况',
        en: '{received} yuan were received for processing information, more than the {notified} yuan of the notices. Check it; payments for notices of last year explain it',
      },
    },
    notices: {
      title: {
        'zh-CN': '收费通知少于逾期未缴费的申请',
        en: 'Fewer notices than applications with unpaid fees',
      },
      message: {
        'zh-CN':
          '正文写的收费通知为 {notices} 件，表三“申请人逾期未按收费通知要求缴纳费用”有 {unpaid} 件。逾期未缴费的申请都发过收费通知，请核对；上年发出通知的除外',
        en: 'The text tells of {notices} notices, but Table 3 has {unpaid} applications with unpaid fees, each of which had a notice. Check it, unless the notices were sent last year',
      },
    },
  },
  check(report) {
    const figures = feeFiguresIn(sentencesOnFee(report));
    const uneven = firstFindings(figures.amounts.filter(({ value }) => value % unit !== 0)).map(
      ({ value, quote }): Found<Name> => ({
        wording: 'uneven',
        values: { words: quote.text },
        cells: [],
        expected: null,
        actual: value,
        quote,
      }),
    );
    const compared = [receivedAgainstNotified(figures), noticesAgainstUnpaid(report, figures)].filter(
      (comparison) => comparison !== undefined,
    );
    const checked = figures.amounts.length + compared.length;
    if (checked === 0) return { kind: 'notApplicable' };
    return { kind: 'assessed', checked, found: [...uneven, ...compared.filter((found) => found !== null)] };
  },
});
