import { describe, expect, test } from 'vitest';
import { plain, squeeze } from '../../src/letters/plain';

describe('plain', () => {
  test.each([
    ['full width', '１２（Ａ）：％', '12(A):%'],
    ['Kangxi radicals', '⼀、⾏政⽂件', '一、行政文件'],
    ['ideographic space', '总\u3000计', '总 计'],
    ['no-break and narrow spaces', '1\u00a02\u202f3', '1 2 3'],
    ['zero-width characters', '行\u200b政\u200c许\u200d可\u2060\ufeff', '行政许可'],
    ['soft hyphen and direction marks', '\u200e行\u00ad政\u202c', '行政'],
    ['pinyin', '報(bào)告', '报告'],
    ['pinyin in full-width brackets', '現（xiàn）行', '现行'],
    ['pinyin with decomposed tone marks', '現(xia\u0300n)行', '现行'],
    ['pinyin without tone', '过(de)', '过'],
    ['pinyin torn over lines', '现\n(xi\nàn)行', '现行'],
    ['brackets that are no pinyin', '22(其中修订16件)', '22(其中修订16件)'],
    ['Latin in brackets after no Han letter', 'A(b)', 'A(b)'],
    ['traditional script', '臨夏回族自治州廣河縣', '临夏回族自治州广河县'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test.each([
    ...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2043', '\u2212', '\u2500', '\u2501'],
    ...['\u2796', '\u2e3a', '\u2e3b', '\ufe58', '\ufe63', '\uff0d', '\u30fc', '\u207b', '\ufe31'],
  ])('the dash %s is a hyphen', (dash) => {
    expect(plain(dash)).toBe('-');
  });

  test('the Han numeral one is no dash', () => {
    expect(plain('一')).toBe('一');
  });
});

describe('squeeze', () => {
  test('takes out white space of every kind', () => {
    expect(squeeze(' 总\u3000 计\n（\t七 ）')).toBe('总计(七)');
  });
});
