import { expect, test } from 'vitest';
import { verdictWordsIn } from '../../src/language/verdict-words';

test.each([
  ['sumErrors', 1, '1 处勾稽错误', '1 sum error'],
  ['sumErrors', 12, '12 处勾稽错误', '12 sum errors'],
  ['otherErrors', 2, '2 处其他错误', '2 other errors'],
  ['unfinished', 1, '1 条规则未能判断', '1 rule undecided'],
  ['unfinished', 3, '3 条规则未能判断', '3 rules undecided'],
] as const)('%s: %d', (kind, count, chinese, english) => {
  expect([verdictWordsIn('zh-CN')[kind](count), verdictWordsIn('en')[kind](count)]).toEqual([
    chinese,
    english,
  ]);
});
