import { expect, test } from 'vitest';
import { documentSchema, schemaVersion } from '../../../src/report/schema/document';
import { readPage } from '../coded-page';

const head = {
  schemaVersion,
  generator: { name: 'gouji', version: '0.1.0' },
  source: { url: 'file:a.html', title: '', checkedAt: '2026-01-20T08:00:00.000Z' },
};

function checked() {
  const reading = readPage();
  if (reading.status === 'refused') throw new Error(reading.refusal.code);
  return { ...head, status: 'checked', report: reading.report, findings: [], diagnoses: [], coverage: [] };
}

test.each([
  ['a report', checked()],
  ['no report', { ...head, status: 'noReport', reason: '不是年报' }],
  ['a blank form', { ...head, status: 'noData', reason: '空白表样' }],
  ['tables as pictures', { ...head, status: 'unreadable', reason: '图片' }],
])('takes %s', (_, content) => {
  expect(documentSchema.safeParse(content).success).toBe(true);
});

test.each([
  ['a report without a reading', { ...head, status: 'checked' }],
  ['a refusal without a reason', { ...head, status: 'noReport' }],
  ['a refusal with a report', { ...checked(), status: 'noReport', reason: '不是年报' }],
  ['another version', { ...checked(), schemaVersion: 0 }],
  ['another generator', { ...checked(), generator: { name: 'other', version: '1' } }],
  ['a moment that is none', { ...checked(), source: { ...head.source, checkedAt: 'today' } }],
])('refuses %s', (_, content) => {
  expect(documentSchema.safeParse(content).success).toBe(false);
});
