import { expect, test } from 'vitest';
import { calendarDay } from '../../src/language/calendar-day';
import { textIn } from '../../src/language/text-in';

test.each([
  ['2025-01-31', '2025 年 1 月 31 日', '31 January 2025'],
  ['2020-12-01', '2020 年 12 月 1 日', '1 December 2020'],
])('%s in words', (date, chinese, inEnglish) => {
  expect(calendarDay(date)).toEqual({ 'zh-CN': chinese, en: inEnglish });
});

test('a day is written alike in both scripts', () => {
  expect(textIn(calendarDay('2025-01-31'), 'zh-TW')).toBe('2025 年 1 月 31 日');
});
