import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../src/report/figure';
import { outcomesOf, partColumns, partsOfTotal } from '../../src/rules/totals';
import {
  acrossRow,
  applicants,
  downColumn,
  otherInOne,
  otherInThree,
  outcomes2019,
  outcomes2021,
} from './cells';
import { buildReport, type ReportSpecification } from './report-builder';

const report2021 = buildReport({ form: '2021' });
const report2019 = buildReport({ form: '2019' });

test('the columns that a total adds up are the printed ones without it', () => {
  expect(partColumns).toEqual({
    proactive: [],
    applications: applicants.slice(0, -1),
    litigation: ['upheld', 'corrected', 'other', 'pending'],
  });
});

describe('the outcome rows', () => {
  test.each<[string, ReportSpecification, string[]]>([
    ['the 2021 form', { form: '2021' }, outcomes2021],
    ['the 2019 form', { form: '2019' }, outcomes2019],
    ['the 2021 form with 其他处理 in one row', otherInOne, outcomes2019],
    [
      'the 2019 form with 其他处理 in three rows',
      {
        form: '2019',
        without: ['applications.other'],
        changes: Object.fromEntries(otherInThree.map((row) => [`applications.${row}`, 0])),
      },
      outcomes2021,
    ],
    [
      'a page with one of the three rows: it has three',
      { form: '2019', without: ['applications.other'], changes: { 'applications.otherUnpaid': 0 } },
      outcomes2021,
    ],
    ['a page without 其他处理', { form: '2021', without: otherInOne.without }, outcomes2021],
    ['a page without the table', { form: '2019', without: ['applications'] }, outcomes2019],
  ])('of %s', (_, specification, outcomes) => {
    const report = buildReport(specification);
    expect(outcomesOf(report)).toEqual(outcomes);
    expect(rowsOf(report, 'applications').map(({ field }) => field)).toEqual([
      'newlyReceived',
      'carriedIn',
      ...outcomes,
      'concluded',
      'carriedOut',
    ]);
  });
});

describe('the parts of', () => {
  test('a total of an applicant row: the six columns before it', () => {
    expect(partsOfTotal(report2021, 'applications.granted.total')).toEqual(acrossRow('granted').slice(0, -1));
  });

  test('（七）总计 in a column: the outcomes above it', () => {
    expect(partsOfTotal(report2021, 'applications.concluded.naturalPerson')).toEqual(
      downColumn('naturalPerson', outcomes2021),
    );
    expect(partsOfTotal(report2019, 'applications.concluded.otherOrganization')).toEqual(
      downColumn('otherOrganization', outcomes2019),
    );
  });

  test('（七）总计 at the corner: both', () => {
    expect(partsOfTotal(report2021, 'applications.concluded.total')).toEqual([
      ...acrossRow('concluded').slice(0, -1),
      ...downColumn('total', outcomes2021),
    ]);
  });

  test('a block of table 四: its four results', () => {
    expect(partsOfTotal(report2021, 'litigation.review.total')).toEqual(
      ['upheld', 'corrected', 'other', 'pending'].map((result) => `litigation.review.${result}`),
    );
  });

  test.each([
    'applications.granted.naturalPerson',
    'litigation.review.upheld',
    'proactive.licensing.decisions',
  ])('%s: none, it is no total', (path) => {
    expect(partsOfTotal(report2021, path)).toEqual([]);
  });
});
