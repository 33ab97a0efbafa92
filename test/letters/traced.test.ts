import { expect, test } from 'vitest';
import { squeeze } from '../../src/letters/plain';
import { stretchOf, trace } from '../../src/letters/traced';

test.each([
  ['plain letters', '2024年，我局收到申请5件', '2024年', '2024年'],
  ['white space', '截至 2024 年\u3000底', '2024年底', '2024 年\u3000底'],
  ['full width', '２０２４年（全年）', '2024年(', '２０２４年（'],
  ['traditional script', '信息處理費', '处理费', '處理費'],
  ['pinyin in brackets', '報(bào)告處(chù)理費(fèi)用', '处理费用', '處(chù)理費(fèi)用'],
  ['pinyin with decomposed tone marks', '現(xia\u0300n)行有效', '现行', '現(xia\u0300n)行'],
  ['invisible letters', '2\u200b0\u200b24年', '024', '0\u200b24'],
  ['one letter that is folded into several', '共㎏件', 'kg件', '㎏件'],
  ['a letter outside the basic plane before it', '𠮷2024年', '2024年', '2024年'],
])('%s: the words as they stand', (_, text, words, standing) => {
  const traced = trace(text);
  expect(traced.letters).toBe(squeeze(text));
  expect(traced.origins).toHaveLength(traced.letters.length);
  const at = traced.letters.indexOf(words);
  const { start, end } = stretchOf(traced, at, at + words.length);
  expect(text.slice(start, end)).toBe(standing);
});

test('an empty text has no letters', () => {
  expect(trace('')).toEqual({ letters: '', origins: [] });
});
