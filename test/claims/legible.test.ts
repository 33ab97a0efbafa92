import { expect, test } from 'vitest';
import { legible } from '../../src/claims/legible';

/** The stretch of the original that the letters of a word were read from. */
function originalOf(text: string, word: string): string {
  const { letters, starts, ends } = legible(text);
  const first = letters.indexOf(word);
  return text.slice(starts[first], ends[first + word.length - 1]);
}

test.each([
  ['２０２４年，受理１２件。', '2024年,受理12件。'],
  ['報(bào)告期內(nèi)收到申請(qǐng)', '报告期内收到申请'],
  ['收到“依申请公开” 3 件', '收到依申请公开3件'],
  ['12 15件', '12 15件'],
  ['①受理②办结', ';受理;办结'],
  ['⼀⾏', '一行'],
  ['零\u200b宽', '零宽'],
])('%s is read as %s', (text, letters) => {
  expect(legible(text).letters).toBe(letters);
});

test('letters lead back to the original', () => {
  const text = '一、 報(bào)告期內(nèi)，共收到 申請(qǐng)１２件';
  expect(originalOf(text, '报告期')).toBe('報(bào)告期');
  expect(originalOf(text, '收到申请12件')).toBe('收到 申請(qǐng)１２件');
});

test('one letter that reads as several has one place', () => {
  expect(legible('㈠').letters).toBe('(一)');
  expect(originalOf('㈠甲', '(一)')).toBe('㈠');
});
