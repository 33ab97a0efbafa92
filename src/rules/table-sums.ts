import type { Reading } from '../claims/subject';
import { formatNumber } from '../language/fill';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { sumAt } from './figures';
import { sumName } from './sum-name';

/** Cells of a table with their sum. */
export interface TableSum {
  readonly cells: Reading;
  readonly sum: number;
}

/** The same, null where one of the cells makes it not assessable. */
export type MaybeTableSum = TableSum | (Omit<TableSum, 'sum'> & { readonly sum: null });

/** The sums of several lists of cells, null where it cannot be had. */
export function tableSums(report: Report, readings: readonly Reading[]): readonly MaybeTableSum[] {
  return readings.map((cells) => ({ cells, sum: sumAt(report, cells) }));
}

export function isKnown(each: MaybeTableSum): each is TableSum {
  return each.sum !== null;
}

/** Whether none of the sums is out of reach. */
export function areKnown(sums: readonly MaybeTableSum[]): sums is readonly TableSum[] {
  return sums.every(isKnown);
}

/** The sums of which none comes to the same as one before it. */
export function differentSums<Sum extends MaybeTableSum>(sums: readonly Sum[]): Sum[] {
  return sums.filter(({ sum }, index) => sums.findIndex((each) => each.sum === sum) === index);
}

/**
 * Sums in words: `表三“一、…”的“总计”为 70`.
 *
 * @param conjunction what joins several in English
 */
export function sumsInWords(report: Report, sums: readonly TableSum[], conjunction: 'and' | 'or'): Localized {
  const named = sums.map(({ cells, sum }) => ({ name: sumName(report, cells), sum: formatNumber(sum) }));
  return {
    'zh-CN': named.map(({ name, sum }) => `${name['zh-CN']}为 ${sum}`).join('，'),
    en: named.map(({ name, sum }) => `${sum} (${name.en})`).join(` ${conjunction} `),
  };
}
