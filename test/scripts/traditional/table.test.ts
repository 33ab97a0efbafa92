import { describe, expect, test } from 'vitest';
import { converter } from '../../../src/language/conversion';
import { convertAll } from '../../../scripts/traditional/reference';
import { tableFor } from '../../../scripts/traditional/table';

const conversionFor = (texts: string[], mentions: string[] = []) => converter(tableFor(texts, mentions));

test('only what differs is in the table', () => {
  expect(tableFor(['人民政府'], [])).toEqual({ characters: '', words: '' });
  expect(tableFor(['提示错误', 'Error'], [])).toEqual({ characters: '误誤错錯', words: '' });
});

test.each([
  '复制',
  '行政复议',
  '答复',
  '恢复',
  '合并后的干预',
  '规范性文件',
  '干部里的头发',
  '发布后面',
  '一行政机关',
])('%s is converted by the words in it, and then left alone', (text) => {
  const convert = conversionFor([text]);
  expect(convert(text)).toBe(convertAll(text));
  expect(convert(convert(text))).toBe(convert(text));
});

test('letters of several forms do not disturb each other in one table', () => {
  const texts = ['干预', '干净', '树干', '复制', '恢复', '一行', '一行政机关', '该行没有复核', '面条和表面'];
  const convert = conversionFor(texts);
  expect(texts.map(convert)).toEqual(texts.map(convertAll));
  expect(texts.map(convertAll).map(convert)).toEqual(texts.map(convertAll));
});

describe('what is quoted', () => {
  test('adds nothing to the table', () => {
    expect(tableFor(['“错误”'], [])).toEqual({ characters: '', words: '' });
  });

  test('is converted where it is mentioned', () => {
    const convert = conversionFor(['点“检查本页”'], ['检查本页']);
    expect(convert('点“检查本页”，“检查”')).toBe('點“檢查本頁”，“检查”');
  });
});

test('words that would be read as a pattern are refused', () => {
  expect(() => tableFor(['点'], ['关闭(x)'])).toThrow('a word of the table holds (');
});
