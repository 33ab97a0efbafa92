import { formatNumber } from '../../language/fill';
import type { WrittenLanguage } from '../../language/language';

const minute = 60_000;

interface Units {
  readonly about: string;
  readonly hours: string;
  readonly minutes: string;
}

const units: Readonly<Record<WrittenLanguage, Units>> = {
  'zh-CN': { about: '约', hours: '小时', minutes: '分钟' },
  en: { about: 'about', hours: 'h', minutes: 'min' },
};

const shortest: Readonly<Record<WrittenLanguage, string>> = { 'zh-CN': '不到 1 分钟', en: 'less than 1 min' };

/**
 * A span of time in round figures: `不到 1 分钟`, `约 12 分钟`, `约 1 小时 20 分钟`.
 *
 * @param milliseconds at least 0
 */
export function lengthInWords(milliseconds: number, language: WrittenLanguage): string {
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 1) return shortest[language];
  // Beyond an hour, ten minutes more or less do not matter.
  const rounded = minutes < 60 ? minutes : Math.round(minutes / 10) * 10;
  const of = units[language];
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(rounded / 60), of.hours],
    [rounded % 60, of.minutes],
  ];
  const said = parts.flatMap(([count, unit]) => (count === 0 ? [] : `${formatNumber(count)} ${unit}`));
  return [of.about, ...said].join(' ');
}

/**
 * The time of day where the person is, such as `14:05:30`.
 *
 * @param moment in UTC milliseconds
 */
export function timeOfDay(moment: number): string {
  const date = new Date(moment);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
