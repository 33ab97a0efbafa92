import { describe, expect, test } from 'vitest';
import { forms } from '../../src/form/forms';
import { figureAt, rowOf, rowsOf } from '../../src/report/figure';
import { otherInOne, otherInThree } from '../rules/cells';
import { buildReport, type ReportSpecification } from '../rules/report-builder';

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

describe('a figure', () => {
  test.each([
    ['proactive.normativeDocuments.issued', 6],
    ['proactive.regulations.inForce', 0],
    ['proactive.fees.amount', 36.2785],
    ['proactive.penalties.decisions', 275],
    ['proactive.coercion.decisions', 12],
    ['proactive.regulations.issued', 'blank'],
    ['proactive.regulations.repealed', 'blank'],
    ['proactive.licensing.decisions', 'text'],
    ['applications.carriedIn.total', 'absent'],
    ['applications.otherUnpaid.total', 'absent'],
    ['litigation.review.total', 'absent'],
    ['applications.other.total', 'absent'],
  ])('at %s is %s', (path, figure) => {
    expect(figureAt(report, path)).toBe(figure);
  });

  test('is null without a state: a blank', () => {
    expect(figureAt({ ...report, cells: {} }, 'proactive.licensing.decisions')).toBe('blank');
  });

  test('has a path of a table, a row and a column', () => {
    expect(() => figureAt(report, 'applications.granted')).toThrow(RangeError);
    expect(() => figureAt(report, 'appeals.review.total')).toThrow(RangeError);
  });
});

test('rows that the form does not know are no row of a table', () => {
  const extraRows = [{ label: '其他主动公开文件', values: { total: 3 } }];
  expect(rowOf({ extraRows, granted: { total: 1 } }, 'extraRows')).toBeUndefined();
  expect(rowOf({ extraRows, granted: { total: 1 } }, 'granted')).toEqual({ total: 1 });
  expect(rowOf(null, 'granted')).toBeUndefined();
});

describe('the rows that a table should have', () => {
  const report2019 = buildReport({ form: '2019' });

  test('are those of the form', () => {
    expect(rowsOf(report, 'proactive')).toBe(forms['2021'].tables.proactive.rows);
    expect(rowsOf(report2019, 'proactive')).toBe(forms['2019'].tables.proactive.rows);
    expect(rowsOf(report, 'litigation')).toBe(forms['2021'].tables.litigation.rows);
  });

  test.each<[string, ReportSpecification, 23 | 25]>([
    ['the 2021 form', { form: '2021' }, 25],
    ['the 2019 form', { form: '2019' }, 23],
    ['the 2021 form with 其他处理 in one row', otherInOne, 23],
    [
      'the 2019 form with 其他处理 in three rows',
      {
        form: '2019',
        without: ['applications.other'],
        changes: Object.fromEntries(otherInThree.map((row) => [`applications.${row}`, 0])),
      },
      25,
    ],
    [
      'a page with one of the three rows: it has three',
      { form: '2019', without: ['applications.other'], changes: { 'applications.otherUnpaid': 0 } },
      25,
    ],
    ['a page without 其他处理', { form: '2021', without: otherInOne.without }, 25],
    ['a page without the table', { form: '2019', without: ['applications'] }, 23],
  ])('of applications, on %s', (_, specification, count) => {
    expect(rowsOf(buildReport(specification), 'applications')).toHaveLength(count);
  });

  test('do not depend on an entry that holds no row', () => {
    const applications = { ...report.tables.applications, other: undefined, extraRows: [] };
    const same = { ...report, tables: { ...report.tables, applications } };
    expect(rowsOf(same, 'applications')).toHaveLength(25);
  });
});
