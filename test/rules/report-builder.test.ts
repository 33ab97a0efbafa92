import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/report/schema/report';
import { catalogue } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/run-rules';
import { otherInOne } from './cells';
import { buildPrevious, contextFor } from './context-builder';
import { buildReport } from './report-builder';

const { tables: clean } = buildReport({ form: '2021' });

describe.each(['2021', '2019'] as const)('the clean report of the %s form', (form) => {
  const report = buildReport({ form });

  test('is plain JSON that the schema accepts', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(report.form).toBe(form);
  });

  test('keeps every rule beside the clean report of the year before', () => {
    const { findings, coverage } = runRules(report, catalogue, contextFor({ form, previous: {} }));
    expect(findings).toEqual([]);
    expect(coverage.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'notApplicable')).toEqual([]);
  });

  test('has something in every table, so that no sum holds for want of figures', () => {
    for (const table of Object.values(report.tables)) {
      const figures = Object.values(table ?? {}).flatMap((row) => Object.values<unknown>(row ?? {}));
      expect(figures.filter((figure) => figure !== 0).length).toBeGreaterThan(5);
    }
  });
});

describe('the report of the year before', () => {
  test('is there where the specification tells of it', () => {
    expect(buildPrevious({ form: '2021' })).toBeUndefined();
    expect(contextFor({ form: '2021' }).previous).toBeUndefined();
  });

  test.each([
    ['2021', '2021', 2023],
    ['2019', '2019', 2019],
    ['2021', '2019', 2023],
  ] as const)('before one of the %s form, of the %s form, is of %i', (form, previous, year) => {
    const built = buildPrevious({ form, previous: { form: previous } })?.report;
    expect(built).toMatchObject({ form: previous, year });
    const withinReport = catalogue.filter(({ id, group }) => group !== 'years' && id !== 'obsolete-form');
    const { findings } = runRules(built ?? buildReport({ form }), withinReport);
    expect(findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule)).toEqual([]);
  });

  test('goes with the year of the report', () => {
    const previous = { changes: { 'applications.carriedOut.total': 9 } };
    const built = buildPrevious({ form: '2021', frame: { year: 2022 }, previous })?.report;
    expect(built?.year).toBe(2021);
    expect(built?.tables.applications?.['carriedOut']).toMatchObject({ total: 9 });
  });
});

describe('changes', () => {
  test('take a number', () => {
    const { tables, cells } = buildReport({ form: '2021', changes: { 'applications.granted.total': 30 } });
    expect(tables.applications?.['granted']).toEqual({ ...clean.applications?.['granted'], total: 30 });
    expect(cells).toEqual({});
  });

  test.each([
    ['', null, 'blank'],
    ['——', null, 'placeholder'],
    ['见附件', null, 'text'],
    ['22（其中修订16件）', 22, 'annotated'],
    ['3?', 3, 'damaged'],
  ] as const)('take the words of a cell: “%s”', (text, value, state) => {
    const path = 'proactive.regulations.issued';
    const { tables, cells } = buildReport({ form: '2021', changes: { [path]: text } });
    expect(tables.proactive?.['regulations']).toEqual({ issued: value, repealed: 0, inForce: 0 });
    expect(cells).toEqual({ [path]: { text, state } });
  });

  test('take a row, a column and a table at once', () => {
    const { tables } = buildReport({
      form: '2021',
      changes: { 'litigation.review': 1, 'litigation.*.total': 5, proactive: 7 },
    });
    expect(tables.litigation).toEqual({
      ...clean.litigation,
      review: { upheld: 1, corrected: 1, other: 1, pending: 1, total: 5 },
      directSuit: { upheld: 2, corrected: 0, other: 1, pending: 1, total: 5 },
      suitAfterReview: { upheld: 1, corrected: 0, other: 0, pending: 1, total: 5 },
    });
    expect(tables.proactive).toMatchObject({ licensing: { decisions: 7 }, fees: { amount: 7 } });
  });

  test('add a row by its name alone, so that 其他处理 stands in one row', () => {
    const { tables } = buildReport(otherInOne);
    expect(Object.keys(tables.applications ?? {})).toHaveLength(23);
    expect(tables.applications?.['other']).toMatchObject({
      naturalPerson: 2,
      commercialEnterprise: 0,
      total: 2,
    });
    const { tables: changed } = buildReport({ form: '2021', changes: { 'applications.*.total': 0 } });
    expect(changed.applications).not.toHaveProperty('other');
  });
});

describe('what a page lacks', () => {
  test('may be a table, a row, a column, a cell or the figures of a row', () => {
    const { tables } = buildReport({
      form: '2021',
      without: [
        'proactive',
        'applications.granted',
        'applications.*.total',
        'applications.carriedIn.*',
        'litigation.review.upheld',
      ],
    });
    expect(tables.proactive).toBeNull();
    expect(tables.applications).not.toHaveProperty('granted');
    expect(tables.applications?.['concluded']).not.toHaveProperty('total');
    expect(tables.applications?.['carriedIn']).toEqual({});
    expect(tables.litigation?.['review']).toEqual({ corrected: 1, other: 2, pending: 1, total: 8 });
  });

  test('leaves nothing to change in a table', () => {
    expect(() => buildReport({ form: '2021', without: ['litigation'], changes: { litigation: 0 } })).toThrow(
      RangeError,
    );
  });
});

test.each(['applications.granted.sum', 'applications.approved', 'appeals', 'proactive.procurement.amount'])(
  'a path that means no cell of the form is refused: %s',
  (path) => {
    expect(() => buildReport({ form: '2021', changes: { [path]: 0 } })).toThrow(RangeError);
    expect(() => buildReport({ form: '2021', without: [path] })).toThrow(RangeError);
  },
);
