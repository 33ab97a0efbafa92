import { describe, expect, test } from 'vitest';
import { applicationEquations, type Equation } from '../../src/diagnosis/equation';
import { smallestExplanations } from '../../src/diagnosis/search';
import { EquationSystem } from '../../src/diagnosis/system';
import { inOneGo } from '../../src/pace/steps';
import { Random } from '../generator/random';
import { bruteForce } from './brute-force';
import { drawReport, reportOf } from './drawn-report';

const rows = ['newlyReceived', 'carriedIn', 'granted', 'partiallyGranted', 'concluded', 'carriedOut'];
const columns = ['naturalPerson', 'commercialEnterprise', 'total'];

const isSmall = (path: string): boolean => {
  const [table = '', row = '', column = ''] = path.split('.');
  return table === 'applications' && rows.includes(row) && columns.includes(column);
};

/** Table 三 with six rows and three columns: small enough to try every set of cells. */
function smallTable(seed: number): {
  equations: Equation[];
  values: Map<string, number>;
  system: EquationSystem;
} {
  const random = new Random(seed);
  const drawn = drawReport(random);
  const values = new Map(
    [...drawn.values].map(([path]) => [path, isSmall(path) ? random.integer(0, 6) : 0] as const),
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
  const report = reportOf(drawn, values);
  const equations = applicationEquations(report)
    .map((equation) => ({ ...equation, terms: equation.terms.filter(({ cell }) => isSmall(cell)) }))
    .filter(({ terms }) => terms.length > 1);
  return { equations, values, system: new EquationSystem(report, equations) };
}

describe('against every set of cells tried one by one', () => {
  test.each(Array.from({ length: 120 }, (_, seed) => seed))('table %i', (seed) => {
    const { equations, values, system } = smallTable(seed);
    if (system.broken().length === 0) return;
    const found = inOneGo(smallestExplanations(system)) ?? [];
    const independent = bruteForce(equations, values, 4);
    expect(independent?.isUnderdetermined ?? false).toBe(false);
    expect(
      found.map((explanation) => explanation.map(({ cell, to }) => `${cell} ${to}`).join('; ')).sort(),
    ).toEqual(independent?.explanations);
  });
});
