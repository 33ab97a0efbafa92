import type { Localized } from '../language/language';
import type { YearComparison } from './year-comparison';

/** What the two reports of a comparison are called over their figures. */
export interface ReportLabels {
  readonly previous: Localized;
  readonly current: Localized;
}

const inYear = (year: number): Localized => ({ 'zh-CN': `${year}年`, en: String(year) });

const inBoth = (text: string): Localized => ({ 'zh-CN': text, en: text });

/** By their years; of one year by their bodies; else by which is the older one. */
export function reportLabels({
  previous,
  current,
}: Pick<YearComparison, 'previous' | 'current'>): ReportLabels {
  if (previous.year !== null && current.year !== null && previous.year !== current.year) {
    return { previous: inYear(previous.year), current: inYear(current.year) };
  }
  const [one, other] = [previous.organization, current.organization];
  if (one !== null && other !== null && one !== other) {
    return { previous: inBoth(one), current: inBoth(other) };
  }
  return {
    previous: { 'zh-CN': '较早', en: 'Earlier' },
    current: { 'zh-CN': '较晚', en: 'Later' },
  };
}
