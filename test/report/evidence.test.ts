import { expect, test } from 'vitest';
import { rowsFound, weigh } from '../../src/report/evidence';

const whole = { titled: true, sections: 6, dated: true, rows: 1, filled: true };
const none = { titled: false, sections: 0, dated: false, rows: 0, filled: false };

test('a report with everything weighs most, a page with nothing least', () => {
  expect([weigh(whole), weigh(none)]).toEqual([10, 0]);
});

test.each(['titled', 'dated', 'filled', 'rows', 'sections'] as const)('%s weighs something', (part) => {
  expect(weigh({ ...none, [part]: whole[part] })).toBeGreaterThan(0);
  expect(weigh({ ...whole, [part]: none[part] })).toBeLessThan(weigh(whole));
});

test('the tables alone weigh less than a report without its tables', () => {
  expect(weigh({ ...none, rows: 1, filled: true, dated: true })).toBeLessThan(weigh({ ...whole, rows: 0 }));
});

test('rows found are those of all three tables', () => {
  const missing = { proactive: null, applications: null, litigation: null };
  expect(rowsFound(missing, '2021')).toBe(0);
  const [three, two] = (['2021', '2019'] as const).map((form) =>
    rowsFound({ ...missing, litigation: { review: {}, directSuit: {}, suitAfterReview: {} } }, form),
  );
  expect(three).toBeCloseTo(3 / 34);
  expect(two).toBeCloseTo(3 / 34);
});
