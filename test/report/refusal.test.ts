import { expect, test } from 'vitest';
import { refusal } from '../../src/report/refusal';
import { refusalCodes } from '../../src/report/refusal-codes';

test.each(refusalCodes)('%s speaks Chinese and English', (code) => {
  const { status, text } = refusal(code);
  expect(refusal(code).code).toBe(code);
  expect(['noReport', 'noData', 'unreadable']).toContain(status);
  expect(text['zh-CN']).toMatch(/\p{Script=Han}.*。$/u);
  expect(text.en).toMatch(/^[\x20-\x7e]+\.$/);
});

test('the blank form is the one without data', () => {
  expect(refusalCodes.filter((code) => refusal(code).status === 'noData')).toEqual(['blankForm']);
});
