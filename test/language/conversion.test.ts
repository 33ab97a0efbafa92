import { describe, expect, test } from 'vitest';
import { converter } from '../../src/language/conversion';

const convert = converter({
  characters: '后後复復历歷',
  words: '复制|複製|复制品|複製品|后面|後面|“后退”|“後退”|”后|”之後',
});

test('the longest word counts, then the letter', () => {
  expect(convert('复制品、复制、复历')).toBe('複製品、複製、復歷');
});

test('what is not in the table stays, whatever it looks like', () => {
  expect(convert('$& {0} Abc 𠮷 一')).toBe('$& {0} Abc 𠮷 一');
  expect(convert('')).toBe('');
});

describe('quotations', () => {
  test.each([
    ['后“复后”后面', '後“复后”後面'.replace('”後面', '”之後面')],
    ['“复“后”复”复', '“复“后”复”復'],
    ['“复”“后”', '“复”“后”'],
    ['复“后复', '復“后复'],
    ['复”复', '復”復'],
    ['“”复', '“”復'],
  ])('%s', (text, expected) => {
    expect(convert(text)).toBe(expected);
  });

  test('a word of the table with its quotation marks is converted, within others it is not', () => {
    expect(convert('点“后退”')).toBe('点“後退”');
    expect(convert('“点“后退””')).toBe('“点“后退””');
  });

  test('a page full of opening marks takes no time', () => {
    const start = performance.now();
    convert('“'.repeat(20_000) + '“x”'.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
