import { outcomeFields } from '../../src/form/applications';
import { applicants, tablesOf, type Figures } from '../generator/figures';
import type { Random } from '../generator/random';
import { years, type Year } from './bodies';

/** Outcomes among which what was concluded is parted; none of them calls for words in the text. */
const outcomes = ['granted', 'partiallyGranted', 'unavailableNotHeld', 'declinedRepeat'] as const;

type Values = Map<string, number>;

const at = (values: ReadonlyMap<string, number>, path: string): number => values.get(path) ?? 0;

function fillApplications(values: Values, before: ReadonlyMap<string, number> | null, random: Random): void {
  for (const applicant of applicants) {
    const set = (row: string, value: number): void =>
      void values.set(`applications.${row}.${applicant}`, value);
    const carriedIn = before === null ? 0 : at(before, `applications.carriedOut.${applicant}`);
    const isUsual = applicant === 'naturalPerson' || applicant === 'commercialEnterprise';
    const received = isUsual ? random.integer(6, 40) : random.integer(0, 2);
    const carriedOut = isUsual ? random.integer(0, 4) : 0;
    let left = carriedIn + received - carriedOut;
    set('carriedIn', carriedIn);
    set('newlyReceived', received);
    set('carriedOut', carriedOut);
    set('concluded', left);
    for (const outcome of outcomes) {
      const part = outcome === 'declinedRepeat' ? left : random.integer(0, left);
      set(outcome, part);
      left -= part;
    }
  }
  for (const row of ['newlyReceived', 'carriedIn', ...outcomeFields, 'concluded', 'carriedOut']) {
    const parts = applicants.map((applicant) => at(values, `applications.${row}.${applicant}`));
    values.set(
      `applications.${row}.total`,
      parts.reduce((sum, part) => sum + part, 0),
    );
  }
}

function fillLitigation(values: Values, random: Random): void {
  for (const block of ['review', 'directSuit', 'suitAfterReview']) {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map((result) => {
      const value = random.integer(0, 3);
      values.set(`litigation.${block}.${result}`, value);
      return value;
    });
    values.set(
      `litigation.${block}.total`,
      parts.reduce((sum, part) => sum + part, 0),
    );
  }
}

function fillProactive(values: Values, before: ReadonlyMap<string, number> | null, random: Random): void {
  const documents = 'proactive.normativeDocuments';
  const issued = random.integer(0, 6);
  const repealed = random.integer(0, 3);
  const inForce =
    before === null ? random.integer(30, 60) : at(before, `${documents}.inForce`) + issued - repealed;
  values.set(`${documents}.issued`, issued);
  values.set(`${documents}.repealed`, repealed);
  values.set(`${documents}.inForce`, inForce);
  for (const row of ['licensing', 'penalties', 'coercion']) {
    values.set(`proactive.${row}.decisions`, random.integer(80, 400));
  }
  values.set('proactive.fees.amount', random.integer(20_000, 60_000) / 100);
}

/**
 * The figures of one body over three years: every sum holds, and what one year carries out the next carries in.
 * Nothing changes so much that a reader would wonder.
 */
export function drawThreeYears(random: Random): Record<Year, Figures> {
  const printing = { form: '2021', otherRows: 'three' } as const;
  const paths = Object.values(tablesOf(printing)).flatMap((table) =>
    table.rows.flatMap((row) => row.columns.map((column) => `${table.id}.${row.field}.${column.field}`)),
  );
  let before: ReadonlyMap<string, number> | null = null;
  const drawn = years.map((year): [Year, Figures] => {
    const values: Values = new Map(paths.map((path) => [path, 0]));
    fillApplications(values, before, random);
    fillLitigation(values, random);
    fillProactive(values, before, random);
    before = values;
    return [year, { ...printing, values }];
  });
  return Object.fromEntries(drawn) as Record<Year, Figures>;
}
