import { fillAll } from '../language/fill';
import type { Localized } from '../language/language';
import type { ComparedCell } from './year-comparison';

const words = {
  unchanged: { 'zh-CN': '持平', en: 'unchanged' },
  fromNothing: { 'zh-CN': '原为0', en: 'was 0' },
  toNothing: { 'zh-CN': '降为0', en: 'now 0' },
  times: { 'zh-CN': '为{times}倍', en: '{times} times' },
  aboutTimes: { 'zh-CN': '约为{times}倍', en: 'about {times} times' },
  up: { 'zh-CN': '增长{share}%', en: 'up {share}%' },
  down: { 'zh-CN': '下降{share}%', en: 'down {share}%' },
  hardlyUp: { 'zh-CN': '增长不足0.1%', en: 'up less than 0.1%' },
  hardlyDown: { 'zh-CN': '下降不足0.1%', en: 'down less than 0.1%' },
  nearlyToNothing: { 'zh-CN': '下降超过99.9%', en: 'down more than 99.9%' },
} as const satisfies Record<string, Localized>;

/** From twice as much on, a multiple says more than a share. */
const leastMultiple = 2;

const toTenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * How a cell has changed, as official reports say it: `增长4.5%`, `下降23.1%`, `约为10.3倍`, `持平`; to one
 * decimal, 约 only where a multiple was rounded.
 *
 * @returns null where one of the figures is no number, or a ratio of them says nothing
 */
export function changeInWords({
  previous,
  difference,
  ratio,
}: Pick<ComparedCell, 'previous' | 'difference' | 'ratio'>): Localized | null {
  if (difference === null || typeof previous !== 'number') return null;
  if (difference === 0) return words.unchanged;
  if (previous === 0) return words.fromNothing;
  if (ratio === null) return null;
  if (ratio === 0) return words.toNothing;
  if (ratio >= leastMultiple) return multipleInWords(ratio);
  const share = toTenths(Math.abs((difference / previous) * 100));
  if (share === 0) return difference > 0 ? words.hardlyUp : words.hardlyDown;
  if (difference > 0) return fillAll(words.up, { share });
  return share === 100 ? words.nearlyToNothing : fillAll(words.down, { share });
}

function multipleInWords(ratio: number): Localized {
  const times = toTenths(ratio);
  return fillAll(times === ratio ? words.times : words.aboutTimes, { times });
}
