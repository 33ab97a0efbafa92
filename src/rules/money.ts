import type { Report } from '../report/schema/report';

/** Units of money as written, with their worth in yuan. */
const worth = { 亿元: 100_000_000, 万元: 10_000, 元: 1 } as const;

export type MoneyUnit = keyof typeof worth;

export const moneyUnits: readonly MoneyUnit[] = ['亿元', '万元', '元'];

/** A sum of money as it is written. */
export interface Money {
  readonly value: number;
  readonly unit: MoneyUnit;
}

export function isMoneyUnit(unit: string | null): unit is MoneyUnit {
  return moneyUnits.some((each) => each === unit);
}

/** The unit that a text names; null for none. */
function moneyUnitIn(text: string): MoneyUnit | null {
  return moneyUnits.find((unit) => text.includes(unit)) ?? null;
}

const decimalsOf = (value: number): number => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;

/** In hundredths of a 分, so that every printed amount is a whole number. */
const inSmallest = ({ value, unit }: Money): number => Math.round(value * worth[unit] * 10_000);

/** How much the last printed figure of an amount is worth. */
const precisionOf = ({ value, unit }: Money): number =>
  inSmallest({ value: 1, unit }) / 10 ** decimalsOf(value);

/** Whether two amounts agree as far as both are printed, rounded or cut off. */
export function isSameMoney(one: Money, other: Money): boolean {
  const difference = Math.abs(inSmallest(one) - inSmallest(other));
  return difference === 0 || difference < Math.max(precisionOf(one), precisionOf(other));
}

/** An amount in another unit. */
export function inUnit(money: Money, unit: MoneyUnit): number {
  return inSmallest(money) / (worth[unit] * 10_000);
}

/**
 * The unit of an amount in a table: as its cell or its label names it, else that of the form.
 *
 * @returns null for the procurement amount of the 2019 form where the page names none
 */
export function unitOfCell(report: Report, path: string): MoneyUnit | null {
  const [table = '', row = ''] = path.split('.');
  const texts = [report.cells[path]?.text, report.labels?.[path], report.labels?.[`${table}.${row}`]];
  const named = texts.map((text) => moneyUnitIn(text ?? '')).find((unit) => unit !== null);
  return named ?? (path === 'proactive.fees.amount' ? '万元' : null);
}
