import { describe, expect, test } from 'vitest';
import { applicationEquations, unmetAmong, type Equation } from '../../src/diagnosis/equation';
import type { Explanation } from '../../src/diagnosis/explanation';
import { smallestExplanations } from '../../src/diagnosis/search';
import { EquationSystem } from '../../src/diagnosis/system';
import { Random } from '../generator/random';
import { bruteForce } from './brute-force';
import { drawReport, reportOf } from './drawn-report';

const rows = ['newlyReceived', 'carriedIn', 'granted', 'partiallyGranted', 'concluded', 'carriedOut'];
const columns = ['naturalPerson', 'commercialEnterprise', 'total'];

const isSmall = (path: string): boolean => {
  const [table = '', row = '', column = ''] = path.split('.');
  return table === 'applications' && rows.includes(row) && columns.includes(column);
};

interface SmallTable {
  readonly equations: readonly Equation[];
  readonly values: ReadonlyMap<string, number | null>;
  readonly system: EquationSystem;
}

/**
 * Table 三 with six rows and three columns: small enough to try every set of cells.
 *
 * @param blank rows whose 总计 is left blank, as reports do: their cells stand in no sum along the row
 */
function smallTable(seed: number, blank: readonly string[]): SmallTable {
  const random = new Random(seed);
  const drawn = drawReport(random);
  const values = new Map<string, number | null>(
    [...drawn.values].map(([path]) => [path, isSmall(path) ? random.integer(0, 6) : 0]),
  );
  const get = (row: string, column: string): number => values.get(`applications.${row}.${column}`) ?? 0;
  const set = (row: string, column: string, value: number) =>
    values.set(`applications.${row}.${column}`, value);
  for (const column of ['naturalPerson', 'commercialEnterprise']) {
    const concluded = get('granted', column) + get('partiallyGranted', column);
    set('concluded', column, concluded);
    set('newlyReceived', column, concluded + get('carriedOut', column));
    set('carriedIn', column, 0);
  }
  for (const row of rows) set(row, 'total', get(row, 'naturalPerson') + get(row, 'commercialEnterprise'));
  const slips = random.sample([...values.keys()].filter(isSmall), random.integer(1, 4));
  for (const path of slips) values.set(path, random.integer(0, 9));
  for (const row of blank) values.set(`applications.${row}.total`, null);
  const report = reportOf(drawn, values);
  const equations = applicationEquations(report)
    .map((equation) => ({ ...equation, terms: equation.terms.filter(({ cell }) => isSmall(cell)) }))
    .filter(({ terms }) => terms.length > 1);
  return { equations, values, system: new EquationSystem(report, equations) };
}

/** More changes than this take too long to be tried one by one. */
const mostTried = 4;

const written = (explanation: Explanation): string =>
  explanation
    .map(({ cell, to }) => `${cell} = ${to}`)
    .sort()
    .join('; ');

function expectAgreement({ equations, values, system }: SmallTable): void {
  const independent = bruteForce(equations, values, mostTried);
  if (unmetAmong(system.equations).length === 0 || independent === null) return;
  const found = smallestExplanations(system) ?? [];
  expect(found.map(written).sort()).toEqual(independent.explanations);
}

describe('against every set of cells tried one by one', () => {
  test.each(Array.from({ length: 120 }, (_, seed) => seed))('table %i', (seed) => {
    expectAgreement(smallTable(seed, []));
  });

  test.each(Array.from({ length: 60 }, (_, seed) => seed))('table %i without totals of outcomes', (seed) => {
    expectAgreement(smallTable(seed, ['granted', 'partiallyGranted']));
  });
});

/** The explanations of a table 三 without a case, but for these cells. */
function explanationsOf(figures: Readonly<Record<string, number | null>>): string[] | undefined {
  const drawn = drawReport(new Random(0));
  const values = new Map<string, number | null>([...drawn.values.keys()].map((path) => [path, 0]));
  for (const [cell, value] of Object.entries(figures)) values.set(`applications.${cell}`, value);
  const report = reportOf(drawn, values);
  const system = new EquationSystem(report, applicationEquations(report));
  return smallestExplanations(system)
    ?.map((explanation) => written(explanation).replaceAll('applications.', ''))
    .sort();
}

test('an excess that no single cell can take off is shared, each share an explanation of its own', () => {
  const found = explanationsOf({
    'granted.naturalPerson': 3,
    'partiallyGranted.naturalPerson': 4,
    'granted.total': null,
    'partiallyGranted.total': null,
    'concluded.naturalPerson': 1,
    'concluded.total': 1,
    'newlyReceived.naturalPerson': 1,
    'newlyReceived.total': 1,
  });
  expect(found).toEqual([
    'granted.naturalPerson = 0; partiallyGranted.naturalPerson = 1',
    'granted.naturalPerson = 1; partiallyGranted.naturalPerson = 0',
  ]);
});

test('four cells in a rectangle explain what no three do', () => {
  const found = explanationsOf({
    'granted.naturalPerson': 3,
    'granted.commercialEnterprise': 7,
    'partiallyGranted.naturalPerson': 7,
    'partiallyGranted.total': 7,
    'concluded.commercialEnterprise': 7,
    'concluded.total': 7,
    'newlyReceived.commercialEnterprise': 7,
    'newlyReceived.total': 7,
  });
  expect(found).toEqual([
    'granted.commercialEnterprise = 0; granted.naturalPerson = 0; partiallyGranted.commercialEnterprise = 7; partiallyGranted.naturalPerson = 0',
    'granted.naturalPerson = 0; granted.total = 7; partiallyGranted.naturalPerson = 0; partiallyGranted.total = 0',
  ]);
});

test('a part of a case is taken off, and no value is made a part of a case', () => {
  expect(explanationsOf({ 'granted.naturalPerson': 0.5 })).toEqual(['granted.naturalPerson = 0']);
});
