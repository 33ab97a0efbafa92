import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { traditionalWordsPath, traditionalWordsSource } from '../../scripts/generate-traditional-words';
import { chineseTexts, valuePlace } from '../../scripts/traditional/chinese-texts';
import { mentionsIn } from '../../scripts/traditional/mentions';
import { referenceTraditional } from '../../scripts/traditional/reference';
import { taiwanTerms } from '../../src/language/taiwan-terms';
import { traditional } from '../../src/language/traditional';
import { simplifiedLetters } from './big5';

const found = chineseTexts();
const mentions = mentionsIn(found);
const texts = [...new Set(found.map(({ text }) => text))];

describe('the table', () => {
  test('is the one that is made from the texts of the product: `npm run generate` makes it anew', async () => {
    expect(readFileSync(traditionalWordsPath, 'utf8')).toBe(await traditionalWordsSource());
  });

  test('is small: it goes into every page that is checked', () => {
    expect(readFileSync(traditionalWordsPath).length).toBeLessThan(7_000);
  });

  test('is made from texts of every part that speaks', () => {
    for (const part of ['check', 'diagnosis', 'form', 'language', 'marks', 'report', 'rules', 'ui']) {
      expect(found.filter(({ path }) => path.startsWith(`src/${part}/`)).length, part).toBeGreaterThan(0);
    }
    expect(texts.length).toBeGreaterThan(500);
  });
});

describe('every text of the product', () => {
  test('is converted as by all dictionaries of OpenCC and the terms of Taiwan', () => {
    const converted = texts.map((text) => [text, traditional(text)]);
    expect(converted).toEqual(texts.map((text) => [text, referenceTraditional(text, mentions)]));
  });

  test('is left alone when it has been converted', () => {
    const once = texts.map(traditional);
    expect(once.map(traditional)).toEqual(once);
  });

  test('has no letter that traditional text does not know, but in quotations', () => {
    expect(simplifiedLetters('书“书”書')).toEqual(['书']);
    const strange = texts.flatMap((text) => simplifiedLetters(traditional(text)));
    expect(strange).toEqual([]);
  });

  test('keeps the places of its values', () => {
    const places = (text: string): string[] => text.match(/\{\w+\}|\uFFFC/g) ?? [];
    expect(valuePlace).toBe('\uFFFC');
    for (const text of texts) expect(places(traditional(text)), text).toEqual(places(text));
  });
});

test.each([
  ['政府信息公开行政复议、行政诉讼情况', '政府信息公開行政複議、行政訴訟情況'],
  ['行政规范性文件', '行政規範性文件'],
  ['大量反复申请', '大量反覆申請'],
  ['信息处理费', '信息處理費'],
  ['2 处错误', '2 處錯誤'],
  ['表二“规章”行', '表二“规章”橫列'],
  ['“自然人”列：不平衡', '“自然人”欄：不平衡'],
  ['{organization}没有制定规章的权限', '{organization}沒有制定規章的權限'],
  ['请对照台账再看一遍', '請對照臺帳再看一遍'],
  ['点“检查本页”后', '點“檢查本頁”後'],
  ['正文“共受理17件”', '正文“共受理17件”'],
  ['《政府信息公开条例》第五十条', '《政府信息公開條例》第五十條'],
  ['浏览器不允许扩展在此页面运行', '瀏覽器不允許擴充功能在此頁面執行'],
])('%s', (simplified, expected) => {
  expect(traditional(simplified)).toBe(expected);
});

test('what the interface quotes of itself is no word of the form', () => {
  expect(mentions).toContain('检查本页');
  expect(mentions.filter((words) => ['总计', '规章', '自然人', '采购总金额'].includes(words))).toEqual([]);
});

test('no term is listed twice', () => {
  const listed = taiwanTerms.map(([simplified]) => simplified);
  expect(listed.filter((term, index) => listed.indexOf(term) !== index)).toEqual([]);
});
