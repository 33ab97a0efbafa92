import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../src/language/words-in';

const simplified = {
  title: '检查本页',
  counts: { sheets: 3, isShown: true, none: null, never: undefined },
  steps: ['错误', { label: '单元格', order: 1 }],
  found: (count: number, what: string): string => `${String(count)} 处${what}`,
  card: (title: string) => ({ title, lines: [`标题：${title}`], more: () => '关闭' }),
};
const english: typeof simplified = {
  title: 'Check',
  counts: { sheets: 3, isShown: true, none: null, never: undefined },
  steps: ['error', { label: 'cell', order: 1 }],
  found: (count, what) => `${String(count)} ${what}`,
  card: (title) => ({ title, lines: [`Title: ${title}`], more: () => 'Close' }),
};
const written = { 'zh-CN': simplified, en: english };

test('what is written is given as it is', () => {
  expect(wordsIn(written, 'zh-CN')).toBe(simplified);
  expect(wordsIn(written, 'en')).toBe(english);
});

describe('in traditional script', () => {
  const words = wordsIn(written, 'zh-TW');

  test('texts are converted at every depth, in lists too', () => {
    expect(words.title).toBe('檢查本頁');
    expect(words.steps).toEqual(['錯誤', { label: '儲存格', order: 1 }]);
  });

  test('what is no text stays', () => {
    expect(words.counts).toEqual({ sheets: 3, isShown: true, none: null, never: undefined });
    const format = new Intl.NumberFormat('zh-CN');
    expect(wordsIn({ 'zh-CN': { format }, en: { format } }, 'zh-TW').format).toBe(format);
  });

  test('functions take what they took, and give texts and sets of words converted', () => {
    expect(words.found(2, '错误')).toBe('2 處錯誤');
    const card = words.card('“单元格”');
    expect([card.title, card.lines, card.more()]).toEqual(['“单元格”', ['標題：“单元格”'], '關閉']);
  });

  test('words that a function is given in traditional script already are not converted again', () => {
    expect(words.found(1, words.found(2, '错误'))).toBe('1 處2 處錯誤');
  });

  test('the same set gives the same object and the same functions each time', () => {
    expect(wordsIn(written, 'zh-TW')).toBe(words);
    expect(wordsIn({ 'zh-CN': simplified.found, en: english.found }, 'zh-TW')).toBe(words.found);
  });

  test('what is written is not touched', () => {
    expect(simplified.title).toBe('检查本页');
    expect(simplified.steps[0]).toBe('错误');
  });

  test('another conversion has a memory of its own', () => {
    expect(wordsIn(written, 'zh-TW', (text) => `${text}!`).title).toBe('检查本页!');
    expect(wordsIn(written, 'zh-TW').title).toBe('檢查本頁');
  });
});
