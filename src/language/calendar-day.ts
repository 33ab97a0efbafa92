import type { Localized } from './language';

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A calendar day in words: `2025 年 1 月 31 日`, `31 January 2025`.
 *
 * @param date as `2025-01-31`
 */
export function calendarDay(date: string): Localized {
  const [year, month, day] = date.split('-').map(Number);
  return {
    'zh-CN': `${String(year)} 年 ${String(month)} 月 ${String(day)} 日`,
    en: english.format(new Date(`${date}T00:00:00Z`)),
  };
}
