import { calendarDay } from '../language/calendar-day';
import type { Localized } from '../language/language';
import type { Source } from '../report/schema/document';

const inChina = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in China on which a report was checked, in words. */
export function dayOfCheck({ checkedAt }: Pick<Source, 'checkedAt'>): Localized {
  const parts = new Map<string, string>(
    inChina.formatToParts(new Date(checkedAt)).map(({ type, value }) => [type, value]),
  );
  return calendarDay(['year', 'month', 'day'].map((type) => parts.get(type) ?? '').join('-'));
}
