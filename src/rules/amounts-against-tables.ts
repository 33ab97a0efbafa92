import { readingsOf } from '../claims/readings';
import { formatNumber } from '../language/fill';
import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import type { TabulatedCount } from './counts-against-tables';
import { inUnit, isMoneyUnit, isSameMoney, moneyUnits, unitOfCell, type Money } from './money';
import { cellName } from '../report/cell-name';
import type { Assessment } from './verdict-on-claims';

const approximate = /[约余多近几]|左右|以上/;

const tenThousandFold = (money: Money): Money => ({ ...money, value: money.value * 10_000 });

/** Whether one amount is in 元 what the other is in 万元. */
function isUnitSlip(one: Money, other: Money): boolean {
  return isSameMoney(tenThousandFold(one), other) || isSameMoney(one, tenThousandFold(other));
}

/**
 * Holds a sum of money against its cell, as far as both are printed. Where the cell has no unit, any
 * may be meant. The values of a finding are the `{quote}` and the `{figures}` of the cell.
 */
export function assessAmount(
  report: Report,
  { subject, value, unit, quote }: TabulatedCount,
): Assessment<'amountDiffers' | 'unitSlip'> {
  const cell = readingsOf(report, subject)[0]?.[0];
  if (cell === undefined || !isMoneyUnit(unit)) return null;
  const printed = figureAt(report, cell);
  if (typeof printed !== 'number' || approximate.test(report.cells[cell]?.text ?? '')) return null;
  const claimed: Money = { value, unit };
  const cellUnit = unitOfCell(report, cell);
  const amounts = (cellUnit === null ? moneyUnits : [cellUnit]).map((each) => ({
    value: printed,
    unit: each,
  }));
  if (amounts.some((amount) => isSameMoney(amount, claimed))) return 'holds';
  const known = cellUnit === null ? null : { value: printed, unit: cellUnit };
  const name = cellName(report, cell);
  const amount = formatNumber(printed) + (cellUnit === null ? '' : ` ${cellUnit}`);
  return {
    wording: known !== null && isUnitSlip(known, claimed) ? 'unitSlip' : 'amountDiffers',
    values: {
      quote: quote.text,
      figures: { 'zh-CN': `${name['zh-CN']}为 ${amount}`, en: `${amount} (${name.en})` },
    },
    cells: [cell],
    expected: known === null ? printed : inUnit(known, unit),
    actual: value,
    quote,
  };
}
