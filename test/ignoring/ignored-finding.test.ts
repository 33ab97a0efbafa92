import { describe, expect, test } from 'vitest';
import { applyIgnored } from '../../src/ignoring/apply-ignored';
import { figuresOf, ignoredFinding, subjectOf } from '../../src/ignoring/ignored-finding';
import { reportKey } from '../../src/ignoring/report-key';
import { buildReport } from '../rules/report-builder';
import { findingWith } from '../ui/results';

const cell = 'applications.granted.naturalPerson';
const bare = findingWith({ rule: 'overall-aspects', severity: 'notice' });
const onCell = findingWith({ rule: 'not-a-number', severity: 'error', cells: [cell] });
const now = new Date('2026-02-01T08:00:00Z');

const reportSaying = (content: number | string) =>
  buildReport({ form: '2021', changes: { [cell]: content } });

describe('the subject', () => {
  test('is rule, cells and quote, whatever is said of them', () => {
    const reworded = {
      ...onCell,
      title: { 'zh-CN': '别的', en: 'other' },
      severity: 'notice' as const,
      expected: 7,
    };
    expect(subjectOf(reworded)).toBe(subjectOf(onCell));
    expect(subjectOf({ ...onCell, rule: 'annotated-number' })).not.toBe(subjectOf(onCell));
    expect(subjectOf({ ...onCell, cells: [cell, cell] })).not.toBe(subjectOf(onCell));
    expect(subjectOf({ ...onCell, quote: '申请' })).not.toBe(subjectOf(onCell));
  });

  test('is also the title where there is neither cell nor quote', () => {
    expect(subjectOf({ ...bare, title: { 'zh-CN': '别的', en: '' } })).not.toBe(subjectOf(bare));
    expect(subjectOf({ ...bare, message: { 'zh-CN': '别的', en: '' } })).toBe(subjectOf(bare));
  });
});

describe('the figures', () => {
  const figures = (content: number | string) => figuresOf(reportSaying(content), onCell);

  test.each([
    [5, '5', true],
    [5, '５', true],
    ['', '/', true],
    [5, 6, false],
    [0, '', false],
    [22, '22（其中修订16件）', false],
    ['22（其中修订16件）', '22（其中修订15件）', false],
    ['见附件', '详见附件', false],
    ['0?', 0, false],
  ])('of %j and %j are the same: %j', (one, other, areSame) => {
    expect(figures(one) === figures(other)).toBe(areSame);
  });

  test('are also what was expected and found', () => {
    const report = reportSaying(5);
    expect(figuresOf(report, { ...onCell, expected: 1 })).not.toBe(figuresOf(report, onCell));
    expect(figuresOf(report, { ...onCell, actual: 1 })).not.toBe(figuresOf(report, onCell));
  });
});

test('the last entry on a subject counts', () => {
  const report = reportSaying(5);
  const entries = ['先', '后'].map((reason) => ignoredFinding(report, onCell, reason, now));
  expect(applyIgnored(report, [onCell], entries)[0]?.ignored?.reason).toBe('后');
});

test('an entry on nothing that was found changes nothing', () => {
  const report = reportSaying(5);
  expect(applyIgnored(report, [onCell], [ignoredFinding(report, bare, '', now)])).toEqual([onCell]);
});

describe('a report', () => {
  const report = buildReport({ form: '2021', frame: { organization: '某县人民政府', year: 2024 } });

  test('is known by body and year, wherever it stands', () => {
    expect(reportKey(report, { url: 'https://m.example.gov.cn/1' })).toBe(
      reportKey(report, { url: 'file:a' }),
    );
    expect(reportKey({ ...report, year: 2023 }, { url: 'file:a' })).not.toBe(
      reportKey(report, { url: 'file:a' }),
    );
  });

  test('is known by its address without the place in it where one of them is unknown', () => {
    const unknown = { ...report, year: null };
    const url = 'https://www.example.gov.cn/a.html';
    expect(reportKey(unknown, { url: `${url}#table3` })).toBe(url);
    expect(reportKey({ ...report, organization: null }, { url })).toBe(url);
  });
});
