import { expect, test } from 'vitest';
import { perReport } from '../../src/report/per-report';
import { buildReport } from '../rules/report-builder';

test('the work is done once a report', () => {
  let done = 0;
  const yearOf = perReport(({ year }) => {
    done += 1;
    return year;
  });
  const [one, other] = [buildReport({ form: '2021' }), buildReport({ form: '2019' })];
  expect([yearOf(one), yearOf(one), yearOf(other)]).toEqual([2024, 2024, 2020]);
  expect(done).toBe(2);
});
