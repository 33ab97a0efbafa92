import { describe, expect, test } from 'vitest';
import { addendAt, addExactly, isBlankTotal, sumAt } from '../../src/rules/figures';
import { buildReport } from './report-builder';

const report = buildReport({
  form: '2021',
  without: ['applications.otherUnpaid', 'applications.carriedIn.total', 'litigation'],
  changes: {
    'proactive.regulations.issued': '',
    'proactive.regulations.repealed': '——',
    'proactive.licensing.decisions': '见附件',
    'proactive.penalties.decisions': '275件',
    'proactive.coercion.decisions': '12?',
  },
});

describe('an addend', () => {
  test('is the number, 0 for a blank, nothing for words and absent cells', () => {
    expect(addendAt(report, 'proactive.normativeDocuments.issued')).toBe(6);
    expect(addendAt(report, 'proactive.regulations.issued')).toBe(0);
    expect(addendAt(report, 'proactive.licensing.decisions')).toBeNull();
    expect(addendAt(report, 'applications.carriedIn.total')).toBeNull();
  });

  const totalOf = (parts: Record<string, number | string>, without: string[] = []) => {
    const path = 'litigation.review.total';
    const changed = buildReport({
      form: '2021',
      without,
      changes: { 'litigation.review': 0, ...parts, [path]: '' },
    });
    return { addend: addendAt(changed, path), isBlank: isBlankTotal(changed, path) };
  };

  test('is 0 for a blank total whose parts are blank or 0', () => {
    expect(totalOf({})).toEqual({ addend: 0, isBlank: false });
    expect(totalOf({ 'litigation.review.other': '/' })).toEqual({ addend: 0, isBlank: false });
  });

  test('is nothing for a blank total whose parts are not', () => {
    expect(totalOf({ 'litigation.review.other': 1 })).toEqual({ addend: null, isBlank: true });
    expect(totalOf({ 'litigation.review.other': '若干' })).toEqual({ addend: null, isBlank: true });
  });

  test('is nothing for a blank total that lacks a part, which is no reason to call it filled', () => {
    const columns = ['upheld', 'corrected', 'pending'];
    const kept = Object.fromEntries(columns.map((column) => [`litigation.review.${column}`, 0]));
    const changed = buildReport({
      form: '2021',
      without: ['litigation.review.other'],
      changes: { ...kept, 'litigation.review.total': '' },
    });
    expect(addendAt(changed, 'litigation.review.total')).toBeNull();
    expect(isBlankTotal(changed, 'litigation.review.total')).toBe(false);
  });

  test('at the corner of （七）总计 depends on its row and on its column', () => {
    const corner = 'applications.concluded.total';
    const down = buildReport({ form: '2021', changes: { 'applications.concluded': 0, [corner]: '' } });
    expect(addendAt(down, corner)).toBeNull();
    const along = buildReport({
      form: '2021',
      changes: { applications: 0, 'applications.concluded.naturalPerson': 1, [corner]: '' },
    });
    expect(addendAt(along, corner)).toBeNull();
    const neither = buildReport({ form: '2021', changes: { applications: 0, [corner]: '' } });
    expect(addendAt(neither, corner)).toBe(0);
  });
});

describe('a sum', () => {
  test('is the sum of the addends', () => {
    expect(sumAt(report, ['proactive.regulations.issued', 'proactive.normativeDocuments.issued'])).toBe(6);
    expect(sumAt(report, [])).toBe(0);
  });

  test('cannot be had where one addend cannot', () => {
    expect(sumAt(report, ['applications.granted.total', 'applications.otherUnpaid.total'])).toBeNull();
  });

  test.each([
    [[0.1, 0.2], 0.3],
    [[36.2785, 0.0015, 1], 37.28],
    [[1.005, 2.675], 3.68],
    [[0.3, -0.1], 0.2],
    [[9311164, 0.0001], 9311164.0001],
    [[1e-7, 2e-7], 3e-7],
    [[1.5e-7, 1], 1.00000015],
    [[4, -4], 0],
    [[], 0],
  ])('of %j is exactly %d', (values, sum) => {
    expect(addExactly(values)).toBe(sum);
  });

  test('is never negative zero', () => {
    expect(Object.is(addExactly([0, -0]), 0)).toBe(true);
    expect(Object.is(addExactly([0.1, -0.1]), 0)).toBe(true);
  });
});
