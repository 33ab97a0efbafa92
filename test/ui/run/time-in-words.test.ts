import { expect, test } from 'vitest';
import { lengthInWords } from '../../../src/ui/run/time-in-words';

test.each([
  [20_000, '不到 1 分钟', 'less than 1 min'],
  [11.6 * 60_000, '约 12 分钟', 'about 12 min'],
  [59.8 * 60_000, '约 1 小时', 'about 1 h'],
  [83 * 60_000, '约 1 小时 20 分钟', 'about 1 h 20 min'],
  [116 * 60_000, '约 2 小时', 'about 2 h'],
])('%i ms: %s', (milliseconds, chinese, english) => {
  expect(lengthInWords(milliseconds, 'zh-CN')).toBe(chinese);
  expect(lengthInWords(milliseconds, 'en')).toBe(english);
});
