import { applicantColumns } from '../form/applications';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { addExactly, sumAt } from './figures';
import { bothForms, defineRule, verdictOn, type Found } from './rule';

interface Balance {
  readonly field: string;
  readonly label: Localized;
  readonly received: number;
  readonly handled: number;
}

const cell = (row: string, column: string): string => `applications.${row}.${column}`;

/** The cells on both sides of the printed equation in a column. */
export function sidesOf(column: string): { received: string[]; handled: string[] } {
  return {
    received: [cell('newlyReceived', column), cell('carriedIn', column)],
    handled: [cell('concluded', column), cell('carriedOut', column)],
  };
}

/** Both sides of the printed equation for every column whose figures can be had. */
function balancesOf(report: Report): Balance[] {
  return applicantColumns.flatMap(({ field, label }) => {
    const sides = sidesOf(field);
    const [received, handled] = [sumAt(report, sides.received), sumAt(report, sides.handled)];
    return received === null || handled === null ? [] : [{ field, label, received, handled }];
  });
}

const differenceOf = ({ handled, received }: Balance): number => addExactly([handled, -received]);

/** The failing applicant columns whose differences add up to nothing while 总计 holds. */
function cancellingColumns(balances: readonly Balance[]): readonly Balance[] {
  const total = balances.find(({ field }) => field === 'total');
  const failing = balances.filter((balance) => differenceOf(balance) !== 0);
  const cancels =
    total !== undefined && differenceOf(total) === 0 && addExactly(failing.map(differenceOf)) === 0;
  return cancels ? failing : [];
}

function joinLabels(balances: readonly Balance[]): Localized {
  return {
    'zh-CN': balances.map(({ label }) => `“${label['zh-CN']}”`).join(''),
    en: balances.map(({ label }) => label.en).join(', '),
  };
}

export const applicationsBalance = defineRule({
  id: 'applications-balance',
  name: { 'zh-CN': '办理流程平衡', en: 'received and handled balance' },
  group: 'sums',
  severity: 'error',
  forms: bothForms,
  basis: {
    'zh-CN': '表三表头所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
    en: 'Printed in the head of Table 3: the first plus the second item equals the third plus the fourth',
  },
  wordings: {
    unbalanced: {
      title: { 'zh-CN': '“{column}”列：办理流程不平衡', en: '{column}: received and handled do not balance' },
      message: {
        'zh-CN':
          '{column}：新收 {newlyReceived} + 上年结转 {carriedIn} = {received}，办理结果总计 {concluded} + 结转下年度 {carriedOut} = {handled}，相差 {difference}。请核对这四个数',
        en: '{column}: newly received {newlyReceived} + carried in {carriedIn} = {received}, concluded {concluded} + carried out {carriedOut} = {handled}, difference {difference}. Check these four figures',
      },
    },
    cancelling: {
      title: { 'zh-CN': '“{column}”列：办理流程不平衡', en: '{column}: received and handled do not balance' },
      message: {
        'zh-CN':
          '{column}：新收 {newlyReceived} + 上年结转 {carriedIn} = {received}，办理结果总计 {concluded} + 结转下年度 {carriedOut} = {handled}，相差 {difference}；与{others}列的差额相互抵消，“总计”列因此看不出错误。请核对是否有申请填错了列',
        en: '{column}: newly received {newlyReceived} + carried in {carriedIn} = {received}, concluded {concluded} + carried out {carriedOut} = {handled}, difference {difference}; it cancels out with {others}, so that the total column holds. Check whether a case stands in the wrong column',
      },
    },
  },
  check(report) {
    const balances = balancesOf(report);
    const cancelling = cancellingColumns(balances);
    const figure = (row: string, column: string): number => sumAt(report, [cell(row, column)]) ?? 0;
    const found = balances
      .filter((balance) => differenceOf(balance) !== 0)
      .map((balance): Found<'unbalanced' | 'cancelling'> => {
        const { field, label, received, handled } = balance;
        const others = cancelling.filter((other) => other !== balance);
        return {
          wording: others.length > 0 ? 'cancelling' : 'unbalanced',
          values: {
            column: label,
            newlyReceived: figure('newlyReceived', field),
            carriedIn: figure('carriedIn', field),
            concluded: figure('concluded', field),
            carriedOut: figure('carriedOut', field),
            received,
            handled,
            difference: differenceOf(balance),
            others: joinLabels(others),
          },
          cells: ['concluded', 'carriedOut', 'newlyReceived', 'carriedIn'].map((row) => cell(row, field)),
          expected: received,
          actual: handled,
        };
      });
    return verdictOn(balances.length, found, {
      'zh-CN': '表三没有读到可核对的新收、结转和办理结果',
      en: 'Table 3 has no figures for received, carried and concluded applications',
    });
  },
});
