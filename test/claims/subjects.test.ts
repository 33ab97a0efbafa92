import { describe, expect, test } from 'vitest';
import { areExhaustive, canBePart, dimensionOf } from '../../src/claims/dimensions';
import { readingsOf } from '../../src/claims/readings';
import { subjects, type Subject } from '../../src/claims/subject';
import type { Report } from '../../src/report/schema/report';
import { reportWith } from './report-with';

const names = Object.keys(subjects) as Subject[];
const report2021 = reportWith('');
const report2019: Report = { ...report2021, form: '2019' };

describe('subjects', () => {
  test('every cell is printed by one of the forms', () => {
    for (const name of names) {
      const cells = subjects[name].flat();
      const printed = [report2021, report2019].flatMap((report) => readingsOf(report, name).flat());
      expect(new Set(printed)).toEqual(new Set(cells));
    }
  });

  test('only 信息处理费 has no cells', () => {
    const without = names.filter((name) => subjects[name].length === 0);
    expect(without).toEqual(['processingFeeNotices', 'processingFeeNotified', 'processingFeeReceived']);
  });

  test('readings are told by the form', () => {
    expect(readingsOf(report2021, 'normativeDocumentsIssued')).toEqual([
      ['proactive.normativeDocuments.issued'],
    ]);
    expect(readingsOf(report2019, 'normativeDocumentsIssued')).toEqual([
      ['proactive.normativeDocuments.newlyMade'],
    ]);
    expect(readingsOf(report2021, 'procurementProjects')).toEqual([]);
    expect(readingsOf(report2021, 'received')).toEqual([
      ['applications.newlyReceived.total'],
      ['applications.newlyReceived.total', 'applications.carriedIn.total'],
    ]);
  });

  test('其他处理 is read in the rows that the page has', () => {
    expect(readingsOf(report2019, 'otherwiseHandled')).toEqual([['applications.other.total']]);
    expect(readingsOf(report2021, 'otherwiseHandled')[0]).toHaveLength(3);
    const oneRow: Report = {
      ...report2021,
      tables: { ...report2021.tables, applications: { other: { total: 1 } } },
    };
    expect(readingsOf(oneRow, 'otherwiseHandled')).toEqual([['applications.other.total']]);
  });
});

describe('dimensions', () => {
  test.each<[Subject, ReturnType<typeof dimensionOf>]>([
    ['received', 'intake'],
    ['newlyReceived', 'origin'],
    ['carriedOut', 'stage'],
    ['receivedFromOrganizations', 'applicant'],
    ['denied', 'outcome'],
    ['deniedByLaw', 'reason'],
    ['otherUnpaid', 'reason'],
    ['suitsAfterReview', 'kind'],
    ['suitsAfterReviewUpheld', 'result'],
    ['fees', 'proactive'],
  ])('%s is of %s', (subject, dimension) => {
    expect(dimensionOf(subject)).toBe(dimension);
  });

  test.each<[Subject, Subject, boolean]>([
    ['received', 'granted', true],
    ['received', 'receivedFromNaturalPersons', true],
    ['concluded', 'receivedFromNaturalPersons', false],
    ['denied', 'deniedByLaw', true],
    ['denied', 'unavailableNotHeld', false],
    ['grantedOrPartiallyGranted', 'granted', true],
    ['disputes', 'reviews', true],
    ['reviews', 'reviewsUpheld', true],
    ['reviews', 'suitsUpheld', false],
    ['suits', 'directSuitsPending', true],
    ['reviews', 'granted', false],
    ['normativeDocumentsInForce', 'normativeDocumentsIssued', true],
    ['normativeDocumentsInForce', 'regulationsIssued', false],
    ['received', 'received', false],
  ])('%s has %s as a part: %s', (whole, part, expected) => {
    expect(canBePart(whole, part)).toBe(expected);
  });

  test('parts that leave nothing out', () => {
    expect(areExhaustive('suits', ['suitsAfterReview', 'directSuits'])).toBe(true);
    expect(areExhaustive('disputes', ['suitsAfterReview', 'directSuits'])).toBe(false);
    expect(areExhaustive('received', ['receivedFromNaturalPersons'])).toBe(false);
    expect(areExhaustive('received', ['receivedFromNaturalPersons', null])).toBe(false);
  });
});
