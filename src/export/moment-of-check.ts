import type { Source } from '../report/schema/document';

const inChina = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The moment in China at which a report was checked: `2026-02-01 16:00`. */
export function momentOfCheck({ checkedAt }: Pick<Source, 'checkedAt'>): string {
  const parts = new Map<string, string>(
    inChina.formatToParts(new Date(checkedAt)).map(({ type, value }) => [type, value]),
  );
  const part = (type: string): string => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
