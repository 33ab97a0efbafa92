import { expect, test } from 'vitest';
import { quotationBeside } from '../../src/language/quotation';
import { textIn } from '../../src/language/text-in';

test('words stand in quotation marks', () => {
  expect(quotationBeside('受理17件', '表三为 18，请核对')).toBe('“受理17件”');
});

test('words that the message quotes itself are not quoted twice, words that it merely holds are', () => {
  expect(quotationBeside('受理17件', '正文“受理17件”，表三为 18')).toBeNull();
  expect(quotationBeside('17件', '正文“受理17件”，表三为 18')).toBe('“17件”');
});

test('words that a title quotes are not quoted below it', () => {
  expect(quotationBeside('七、附则', '没有“七、附则”', '请核对')).toBeNull();
});

test('a finding without a quotation has none', () => {
  expect(quotationBeside(null, '')).toBeNull();
});

test('a sentence in traditional script quotes the words of the report as they stand there', () => {
  const message = { 'zh-CN': '正文“受理17件，办结18件”，请核对', en: 'The text says “受理17件，办结18件”' };
  const said = textIn(message, 'zh-TW');
  expect(said).toBe('正文“受理17件，办结18件”，請核對');
  expect(quotationBeside('受理17件，办结18件', said)).toBeNull();
});
