import { expect, test } from 'vitest';
import { claimsOf } from '../../src/claims/claims-of';
import { verdictOnClaims, type Assessment } from '../../src/rules/verdict-on-claims';
import { buildReport } from './report-builder';

const reason = { 'zh-CN': '没有', en: 'none' };

function findingsIn(text: string): number {
  const report = buildReport({ form: '2021', sections: { '1': text, '3': '', '4': '' } });
  const counts = claimsOf(report).filter((claim) => claim.kind === 'count');
  const verdict = verdictOnClaims(
    report,
    counts,
    ({ value, quote }): Assessment<'differs'> => ({
      wording: 'differs',
      values: {},
      cells: [],
      expected: 0,
      actual: value,
      quote,
    }),
    reason,
  );
  return verdict.kind === 'assessed' ? verdict.found.length : 0;
}

const counts = (length: number, mark: string): string =>
  Array.from({ length }, (_, index) => `收到政府信息公开申请${String(index + 2)}件`).join(mark);

test('tells of eight findings in a sentence at most', () => {
  expect(findingsIn(`${counts(2, '；')}。`)).toBe(2);
  expect(findingsIn(`${counts(3200, '；')}。`)).toBe(8);
});

test('tells of twenty findings in a report at most', () => {
  expect(findingsIn(`${counts(19, '。')}。`)).toBe(19);
  expect(findingsIn(`${counts(90, '。')}。`)).toBe(20);
});

test('tells of a sentence that stands there twice once', () => {
  expect(findingsIn('收到政府信息公开申请5件。\n收到政府信息公开申请5件。')).toBe(1);
});
