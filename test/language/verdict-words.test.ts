import { expect, test } from 'vitest';
import { languages } from '../../src/language/language';
import { verdictWordsIn } from '../../src/language/verdict-words';

test.each([
  ['sumErrors', 1, '1 处勾稽错误', '1 處勾稽錯誤', '1 sum error'],
  ['sumErrors', 12, '12 处勾稽错误', '12 處勾稽錯誤', '12 sum errors'],
  ['otherErrors', 2, '2 处其他错误', '2 處其他錯誤', '2 other errors'],
  ['unfinished', 1, '1 条规则未能判断', '1 條規則未能判斷', '1 rule undecided'],
  ['unfinished', 3, '3 条规则未能判断', '3 條規則未能判斷', '3 rules undecided'],
  ['ignored', 1, '1 处已忽略', '1 處已忽略', '1 ignored'],
] as const)('%s: %d', (kind, count, simplified, traditional, english) => {
  expect(languages.map((language) => verdictWordsIn(language)[kind](count))).toEqual([
    simplified,
    traditional,
    english,
  ]);
});

test('a clean report', () => {
  expect(languages.map((language) => verdictWordsIn(language).clean)).toEqual([
    '未发现错误',
    '未發現錯誤',
    'no errors found',
  ]);
});
