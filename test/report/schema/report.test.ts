import { expect, test } from 'vitest';
import { reportSchema } from '../../../src/report/schema/report';
import { readPage } from '../coded-page';

function report() {
  const reading = readPage();
  if (reading.status === 'refused') throw new Error(reading.refusal.code);
  return structuredClone(reading.report);
}

test('takes what the reader reads', () => {
  expect(reportSchema.parse(report())).toEqual(report());
});

test.each([
  ['an unknown field', { foreign: 1 }],
  ['an unknown form', { form: '2025' }],
  ['a date that is none', { publishedOn: '2025-1-20' }],
  ['a year with a fraction', { year: 2024.5 }],
  ['a seventh section', { sections: [{ number: 7, heading: '七', text: '' }] }],
  ['an unknown state', { cells: { 'applications.granted.total': { text: '', state: 'odd' } } }],
  ['an unknown row', { tables: { ...report().tables, litigation: { foreign: {} } } }],
  ['an unknown column', { tables: { ...report().tables, litigation: { review: { foreign: 1 } } } }],
  ['a figure as text', { tables: { ...report().tables, litigation: { review: { total: '1' } } } }],
])('refuses %s', (_, change) => {
  expect(reportSchema.safeParse({ ...report(), ...change }).success).toBe(false);
});

test('a table may lack rows, columns and itself', () => {
  const tables = { proactive: null, applications: { granted: { total: null } }, litigation: {} };
  expect(reportSchema.safeParse({ ...report(), tables }).success).toBe(true);
});
