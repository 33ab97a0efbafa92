import { expect, test } from 'vitest';
import { severities } from '../../../src/language/severity';
import { coverageSchema, diagnosisSchema, findingSchema } from '../../../src/report/schema/finding';

const finding = {
  rule: 'x',
  severity: 'error',
  message: '',
  cells: [],
  expected: null,
  actual: 1,
  quote: null,
};

test.each(severities)('a finding may be an %s', (severity) => {
  expect(findingSchema.safeParse({ ...finding, severity }).success).toBe(true);
});

test.each([{ severity: 'fatal' }, { expected: '1' }, { cells: null }, { foreign: 1 }])(
  'a finding with %j is none',
  (change) => {
    expect(findingSchema.safeParse({ ...finding, ...change }).success).toBe(false);
  },
);

test('a diagnosis changes cells, blank ones too', () => {
  const change = { cell: 'applications.granted.total', from: null, to: 1 };
  const diagnosis = { explains: [0], changes: [change], alternatives: 0, options: [[change]] };
  expect(diagnosisSchema.safeParse(diagnosis).success).toBe(true);
  expect(diagnosisSchema.safeParse({ ...diagnosis, explains: [0.5] }).success).toBe(false);
});

test('coverage names a rule and its outcome', () => {
  expect(coverageSchema.safeParse({ rule: 'x', outcome: 'passed', checked: 7 }).success).toBe(true);
  expect(coverageSchema.safeParse({ rule: 'x', outcome: 'unknown' }).success).toBe(false);
});
