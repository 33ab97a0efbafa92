import { applications2019, applications2021, outcomeFields } from '../../src/form/applications';
import type { FormId, FormTable, TableId } from '../../src/form/form';
import { forms } from '../../src/form/forms';
import type { Random } from './random';

/** How table 三 prints 其他处理. */
export type OtherRows = 'one' | 'three';

/** The figures of a report by path `table.row.column`, and the printing that they fill. */
export interface Figures {
  readonly form: FormId;
  readonly otherRows: OtherRows;
  readonly values: ReadonlyMap<string, number>;
}

/** Which form, and which of its printings of table 三. */
export type Printing = Omit<Figures, 'values'>;

/** The three tables of a printing. */
export function tablesOf({ form, otherRows }: Printing): Record<TableId, FormTable> {
  const applications = otherRows === 'one' ? applications2019 : applications2021;
  return { ...forms[form].tables, applications };
}

function pathsOf(printing: Printing): string[] {
  return Object.values(tablesOf(printing)).flatMap((table) =>
    table.rows.flatMap((row) => row.columns.map((column) => `${table.id}.${row.field}.${column.field}`)),
  );
}

/** A count as reports have them: mostly 0, sometimes a few, seldom very many. */
function drawCount(random: Random): number {
  if (random.chance(0.5)) return 0;
  return random.integer(1, random.pick([3, 20, 300, 4000, 12_000_000]));
}

function drawFigure(path: string, random: Random): number {
  if (path.endsWith('.change')) return drawCount(random) * random.pick([1, -1]);
  if (path.endsWith('.amount')) return random.integer(0, 40_000_000) / 10_000;
  return drawCount(random);
}

/** The columns of table 三 but the total. */
export const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'socialWelfareOrganization',
  'legalServiceOrganization',
  'otherOrganization',
];

/** Makes every sum hold: rows, columns and the balance of table 三, the totals of table 四. */
function balance(values: Map<string, number>): void {
  const get = (path: string): number => values.get(path) ?? 0;
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + get(path), 0);
  for (const applicant of applicants) {
    const outcomes = outcomeFields.map((field) => `applications.${field}.${applicant}`);
    const taken = get(`applications.newlyReceived.${applicant}`) + get(`applications.carriedIn.${applicant}`);
    values.set(`applications.concluded.${applicant}`, sum(outcomes));
    const left = taken - sum(outcomes);
    values.set(`applications.carriedOut.${applicant}`, Math.max(0, left));
    if (left < 0) {
      const received = get(`applications.newlyReceived.${applicant}`) - left;
      values.set(`applications.newlyReceived.${applicant}`, received);
    }
  }
  for (const path of values.keys()) {
    const [table = '', row = '', column] = path.split('.');
    if (column !== 'total') continue;
    const parts = table === 'applications' ? applicants : ['upheld', 'corrected', 'other', 'pending'];
    values.set(path, sum(parts.map((part) => `${table}.${row}.${part}`)));
  }
}

/** Either form, 其他处理 mostly in as many rows as the form prints. */
function drawPrinting(random: Random): Printing {
  const form = random.pick(['2021', '2021', '2019'] as const);
  const otherRows = random.chance(0.85) === (form === '2021') ? 'three' : 'one';
  return { form, otherRows };
}

/**
 * Draws the figures of a report in either form, 其他处理 in one row or three. In a third of the draws
 * no sum holds: a reader reads, it does not judge.
 */
export function drawFigures(random: Random): Figures {
  const printing = drawPrinting(random);
  const values = new Map(pathsOf(printing).map((path) => [path, drawFigure(path, random)]));
  if (random.chance(2 / 3)) balance(values);
  return { ...printing, values };
}

/**
 * Makes table 二 say nothing that cannot be: a county makes no rules, what was issued this year is in
 * force, what is new is public.
 */
function reconcile(values: Map<string, number>): void {
  const raise = (path: string, least: number): void => {
    const value = values.get(path);
    if (value !== undefined) values.set(path, Math.max(value, least));
  };
  const get = (path: string): number => values.get(path) ?? 0;
  for (const path of values.keys()) if (path.startsWith('proactive.regulations.')) values.set(path, 0);
  for (const row of ['proactive.regulations', 'proactive.normativeDocuments']) {
    raise(`${row}.inForce`, get(`${row}.issued`) - get(`${row}.repealed`));
    raise(`${row}.totalDisclosed`, get(`${row}.newlyDisclosed`));
  }
  for (const path of [...values.keys()].filter((each) => each.endsWith('.change'))) {
    raise(path, -get(path.replace('.change', '.itemsLastYear')));
  }
}

/** Draws the figures of a report in which every sum holds, in either form. */
export function drawConsistentFigures(random: Random): Figures {
  const printing = drawPrinting(random);
  const values = new Map(pathsOf(printing).map((path) => [path, drawFigure(path, random)]));
  balance(values);
  reconcile(values);
  return { ...printing, values };
}

/** Figures that are all different, so that one read into a wrong place gives itself away. */
export function codedFigures(random: Random): Figures {
  const printing = drawPrinting(random);
  const values = new Map(pathsOf(printing).map((path, index) => [path, 10_001 + 7 * index]));
  return { ...printing, values };
}
