import { outcomeFields } from '../../src/form/applications';
import type { FormId } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import { applicants, type Figures } from './figures';
import type { Random } from './random';

const results = ['upheld', 'corrected', 'other', 'pending'];

/** A figure like that of the year before, whole where that is. */
function near(value: number, random: Random): number {
  const drawn = value * (0.8 + random.fraction() * 0.4);
  return Number.isInteger(value) ? Math.round(drawn) : Math.round(drawn * 10_000) / 10_000;
}

/** Table 三: what was carried out is carried in, as much as that is left, and every sum holds. */
function fillApplications(values: Map<string, number>, before: ReadonlyMap<string, number>): void {
  const set = (row: string, column: string, value: number): unknown =>
    values.set(`applications.${row}.${column}`, value);
  const outcomes = [...outcomeFields].filter((row) => values.has(`applications.${row}.total`));
  for (const applicant of applicants) {
    const left = before.get(`applications.carriedOut.${applicant}`) ?? 0;
    const concluded = outcomes.reduce(
      (sum, row) => sum + (values.get(`applications.${row}.${applicant}`) ?? 0),
      0,
    );
    set('carriedIn', applicant, left);
    set('carriedOut', applicant, left);
    set('concluded', applicant, concluded);
    set('newlyReceived', applicant, concluded);
  }
}

/** Table 二: what stands in last year's report goes on in this one. */
function fillProactive(values: Map<string, number>, before: ReadonlyMap<string, number>): void {
  for (const row of ['proactive.regulations', 'proactive.normativeDocuments']) {
    const [inForce, issued] = [before.get(`${row}.inForce`), values.get(`${row}.issued`)];
    if (inForce === undefined || issued === undefined) continue;
    const repealed = Math.min(values.get(`${row}.repealed`) ?? 0, inForce + issued);
    values.set(`${row}.repealed`, repealed);
    values.set(`${row}.inForce`, inForce + issued - repealed);
  }
  for (const path of [...values.keys()].filter((each) => each.endsWith('.itemsLastYear'))) {
    const change = path.replace('itemsLastYear', 'change');
    const items = (before.get(path) ?? 0) + (before.get(change) ?? 0);
    values.set(path, items);
    values.set(change, Math.max(values.get(change) ?? 0, -items));
  }
}

function fillTotals(values: Map<string, number>): void {
  for (const path of values.keys()) {
    const [table = '', row = '', column] = path.split('.');
    if (column !== 'total') continue;
    const parts = table === 'applications' ? applicants : results;
    values.set(
      path,
      parts.reduce((sum, part) => sum + (values.get(`${table}.${row}.${part}`) ?? 0), 0),
    );
  }
}

/**
 * Draws the figures that a body may report for the next year: alike, and nothing in them contradicts
 * those of the year before.
 *
 * @param form of the next report; what the form before did not have is 0
 */
export function drawYearAfter(before: Figures, form: FormId, random: Random): Figures {
  const paths = Object.values(forms[form].tables).flatMap((table) =>
    table.rows.flatMap((row) => row.columns.map((column) => `${table.id}.${row.field}.${column.field}`)),
  );
  const otherRows = form === '2021' ? 'three' : 'one';
  const last = (path: string): number =>
    before.values.get(path) ?? before.values.get(path.replace('.otherMiscellaneous.', '.other.')) ?? 0;
  const values = new Map(paths.map((path) => [path, near(last(path), random)]));
  fillApplications(values, before.values);
  fillProactive(values, before.values);
  fillTotals(values);
  return { form, otherRows, values };
}
