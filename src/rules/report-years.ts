import { plain } from '../letters/plain';
import type { Report } from '../report/schema/report';
import { yearIn } from '../report/title';

/** Four digits that are a year, with or without 年 behind them. */
const bareYear = /(?<!\d)20\d{2}(?!\d)/;

/** The year that a title names: `2024年`, `二〇二四年`, or 2024 alone; null for none. */
export function yearOfTitle(title: string): number | null {
  const year = yearIn(title);
  if (year !== null) return year;
  const bare = bareYear.exec(plain(title))?.[0];
  return bare === undefined ? null : Number(bare);
}

/** The years that a report says it is about, each null where nothing is said. */
export interface StatedYears {
  readonly title: number | null;
  readonly ownTitle: number | null;
  /** Of the 统计期限; null also where it goes over several years. */
  readonly period: number | null;
}

/** The years that a report says it is about; they should be one and the same. */
export function statedYears({ title, ownTitle, period }: Report): StatedYears {
  const [from, to] = [period?.from.slice(0, 4), period?.to.slice(0, 4)];
  return {
    title: title === null ? null : yearOfTitle(title),
    ownTitle: ownTitle === undefined ? null : yearOfTitle(ownTitle),
    period: from !== undefined && from === to ? Number(from) : null,
  };
}

/** The different years among those stated. */
export function differentYears({ title, ownTitle, period }: StatedYears): number[] {
  return [...new Set([title, ownTitle, period].filter((year) => year !== null))];
}

/** The year of a report beyond doubt; null where it states several, and where it states none. */
export function undisputedYear(report: Report): number | null {
  const [year, another] = differentYears(statedYears(report));
  return year !== undefined && another === undefined ? year : null;
}
