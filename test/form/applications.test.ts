import { expect, test } from 'vitest';
import {
  applicantColumns,
  applications2019,
  applications2021,
  otherInOneRow,
  outcomeFields,
} from '../../src/form/applications';

const fields = (rows: readonly { readonly field: string }[]): string[] => rows.map(({ field }) => field);

test('25 rows in the 2021 form, 23 in the 2019 form, 7 columns in each', () => {
  expect([applications2021.rows.length, applications2019.rows.length]).toEqual([25, 23]);
  expect(
    [...applications2021.rows, ...applications2019.rows].every((row) => row.columns === applicantColumns),
  ).toBe(true);
  expect(fields(applicantColumns)).toEqual([
    'naturalPerson',
    'commercialEnterprise',
    'researchInstitution',
    'socialWelfareOrganization',
    'legalServiceOrganization',
    'otherOrganization',
    'total',
  ]);
});

test('the forms differ in 其他处理 alone', () => {
  const three = ['otherNotCorrected', 'otherUnpaid', 'otherMiscellaneous'];
  const rest = fields(applications2021.rows).filter((field) => !three.includes(field));
  expect(fields(applications2019.rows).filter((field) => field !== 'other')).toEqual(rest);
  expect(fields(otherInOneRow)).toEqual(['other']);
});

test('the outcomes are the rows that 总计 adds up, in both spellings of 其他处理', () => {
  const others = ['newlyReceived', 'carriedIn', 'concluded', 'carriedOut'];
  const both = new Set([...fields(applications2021.rows), 'other']);
  expect([...outcomeFields].sort()).toEqual([...both].filter((field) => !others.includes(field)).sort());
});

test('marks count the rows of a group from 1', () => {
  const groups = [...new Set(applications2021.rows.map((row) => row.group))].filter(
    (group) => group !== null,
  );
  expect(groups.map(({ mark }) => mark)).toEqual(['（三）', '（四）', '（五）', '（六）']);
  for (const group of groups) {
    const marks = applications2021.rows.filter((row) => row.group === group).map(({ mark }) => mark);
    expect(marks).toEqual(marks.map((_, index) => `${index + 1}.`));
  }
});
