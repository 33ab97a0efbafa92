import { describe, expect, test } from 'vitest';
import { fill, fillAll, formatNumber } from '../../src/language/fill';

describe('a number', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [-1, '−1'],
    [38216, '38216'],
    [9311164, '9311164'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [2847.3562, '2847.3562'],
    [-0.5, '−0.5'],
    [0.1, '0.1'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '0.0000001'],
    [0.0000000000001, '0.0000000000001'],
    [12.5, '12.5'],
  ])('%d is printed without grouping, with all its decimals and a real minus: %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('a template', () => {
  test('takes figures, words and words in each language', () => {
    const values = {
      column: { 'zh-CN': '自然人', en: 'natural persons' },
      difference: -1234.5,
      text: '见附件',
    };
    expect(fill('{column}“{text}”相差 {difference}', values, 'zh-CN')).toBe('自然人“见附件”相差 −1234.5');
    expect(fill('{column}: {difference}', values, 'en')).toBe('natural persons: −1234.5');
  });

  test('takes a value as often as it is named, and 0 and nothing as values', () => {
    expect(fill('{count}+{count}={text}', { count: 0, text: '' }, 'en')).toBe('0+0=');
  });

  test('leaves alone what a value says: a page cannot fill in anything itself', () => {
    expect(fill('{text}，{count}', { text: '{count}$&$1', count: 1 }, 'zh-CN')).toBe('{count}$&$1，1');
  });

  test('without a value for a placeholder is refused', () => {
    expect(() => fill('{count} {kind}', { count: 1 }, 'en')).toThrow(
      'no value for {kind} in "{count} {kind}"',
    );
  });

  test('without placeholders stays as it is', () => {
    expect(fill('没有读到任何总计', { count: 1 }, 'zh-CN')).toBe('没有读到任何总计');
  });
});

test('all languages are filled at once', () => {
  const templates = { 'zh-CN': '{table}有 {count} 个', en: '{count} in {table}' };
  expect(fillAll(templates, { table: { 'zh-CN': '表三', en: 'Table 3' }, count: -2 })).toEqual({
    'zh-CN': '表三有 −2 个',
    en: '−2 in Table 3',
  });
  expect(() => fillAll({ 'zh-CN': '{count}', en: '{number}' }, { count: 1 })).toThrow(
    'no value for {number}',
  );
});
