import { describe, expect, test } from 'vitest';
import { numeralLetters, parseChineseNumeral } from '../../src/letters/chinese-numeral';

describe('parseChineseNumeral', () => {
  test.each([
    ['零', 0],
    ['〇', 0],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十四', 34],
    ['一百零五', 105],
    ['二百五十', 250],
    ['两千零八', 2008],
    ['一万', 10_000],
    ['十二万三千', 123_000],
    ['二〇二四', 2024],
    ['一二三', 123],
  ])('%s is %i', (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  test.each(['', '件', '三件', '百', '万', '十十', '三五百', '百千', '第三', '3', '壹'])(
    '%j is no numeral',
    (text) => {
      expect(parseChineseNumeral(text)).toBeNull();
    },
  );

  test('the letters are those of the numerals', () => {
    expect('一百零五万两千〇九十'.match(new RegExp(`[${numeralLetters}]`, 'g'))).toHaveLength(10);
    expect(new RegExp(`[${numeralLetters}]`).test('件')).toBe(false);
  });
});
