import { expect, test } from 'vitest';
import { allReadPaths, isAmount, readPaths } from '../../src/rules/paths';
import { otherInOne } from './cells';
import { buildReport } from './report-builder';

test('all cells of the form, table after table, row after row', () => {
  const paths = allReadPaths(buildReport({ form: '2021' }));
  expect(paths).toHaveLength(10 + 25 * 7 + 15);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.slice(0, 2)).toEqual(['proactive.regulations.issued', 'proactive.regulations.repealed']);
  expect(paths[10]).toBe('applications.newlyReceived.naturalPerson');
  expect(paths.at(-1)).toBe('litigation.suitAfterReview.total');
  expect(allReadPaths(buildReport({ form: '2019' }))).toHaveLength(22 + 23 * 7 + 15);
  expect(allReadPaths(buildReport(otherInOne))).toHaveLength(10 + 23 * 7 + 15);
});

test('only those that the page has: blank ones and words, but no absent ones', () => {
  const report = buildReport({
    form: '2021',
    without: ['proactive.regulations', 'proactive.normativeDocuments.issued', 'litigation'],
    changes: { 'proactive.licensing.decisions': '', 'proactive.penalties.decisions': '见附件' },
  });
  expect(readPaths(report, 'proactive')).toEqual([
    'proactive.normativeDocuments.repealed',
    'proactive.normativeDocuments.inForce',
    'proactive.licensing.decisions',
    'proactive.penalties.decisions',
    'proactive.coercion.decisions',
    'proactive.fees.amount',
  ]);
  expect(readPaths(report, 'litigation')).toEqual([]);
});

test('the fee of 2021 and the procurement of 2019 are the only sums of money', () => {
  const paths = [buildReport({ form: '2021' }), buildReport({ form: '2019' })].flatMap(allReadPaths);
  expect(paths.filter(isAmount)).toEqual(['proactive.fees.amount', 'proactive.procurement.amount']);
});
