import { expect, test } from 'vitest';
import { figureAt } from '../../src/report/figure';
import type { Report, Row } from '../../src/report/schema/report';
import { Random } from '../generator/random';
import { drawPair, findingsAcrossYears, type Pair } from './across-years';

const seeds = Array.from({ length: 150 }, (_, seed) => seed);

/** The report with another figure in one cell. */
function withFigure(report: Report, path: string, figure: number): Report {
  const [table = '', row = '', column = ''] = path.split('.');
  const rows = report.tables[table as keyof Report['tables']] ?? {};
  const cells = { ...report.cells };
  Reflect.deleteProperty(cells, path);
  const changed = { ...rows, [row]: { ...(rows[row] as Row), [column]: figure } };
  return { ...report, tables: { ...report.tables, [table]: changed }, cells };
}

/** Changes a number of this year's report; null where the pair has none that can be changed in that way. */
function slip(pair: Pair, path: string, change: (value: number) => number | null): Pair | null {
  const figure = figureAt(pair.now, path);
  const changed = typeof figure === 'number' ? change(figure) : null;
  return changed === null ? null : { ...pair, now: withFigure(pair.now, path, changed) };
}

const more = (value: number): number => value + 3;
const many = (value: number): number | null => (value >= 50 ? value * 13 : null);

/** A mistake, and what is to be found of it alone. */
const slips: readonly (readonly [string, (pair: Pair) => Pair | null])[] = [
  ...['total', 'naturalPerson', 'otherOrganization']
    .map((column) => `applications.carriedIn.${column}`)
    .map((path) => [`carry-over-across-years ${path}`, (pair: Pair) => slip(pair, path, more)] as const),
  ...['regulations', 'normativeDocuments']
    .map((row) => `proactive.${row}.inForce`)
    .map(
      (path) =>
        [
          `in-force-across-years ${path}`,
          (pair: Pair) => (pair.before.form === '2021' ? slip(pair, path, more) : null),
        ] as const,
    ),
  ...['licensing', 'fees']
    .map((row) => `proactive.${row}.itemsLastYear`)
    .map((path) => [`items-across-years ${path}`, (pair: Pair) => slip(pair, path, more)] as const),
  [
    'fee-unit-slip proactive.fees.amount',
    (pair) => {
      const before = figureAt(pair.before, 'proactive.fees.amount');
      const isThere = typeof before === 'number' && before > 0;
      return isThere ? slip(pair, 'proactive.fees.amount', (value) => value * 10_000) : null;
    },
  ],
  ...['proactive.penalties.decisions', 'litigation.review.upheld'].map(
    (path) => [`sudden-change ${path}`, (pair: Pair) => slip(pair, path, many)] as const,
  ),
  [
    'repeated-text',
    ({ before, now }) => {
      const { sections } = before;
      return {
        before,
        now: { ...now, sections: now.sections.map((one) => (one.number === 5 ? (sections[4] ?? one) : one)) },
      };
    },
  ],
];

test('two reports that agree with each other are left alone', () => {
  const found = seeds.map((seed) => [seed, ...findingsAcrossYears(drawPair(new Random(seed)))]);
  expect(found.filter(([, finding]) => finding !== undefined)).toEqual([]);
});

test.each(slips)('one slip is found, and nothing else: %s', (finding, make) => {
  const slipped = seeds
    .map((seed) => ({ seed, pair: make(drawPair(new Random(seed))) }))
    .filter(({ pair }) => pair !== null);
  expect(slipped.length).toBeGreaterThan(10);
  const others = slipped
    .map(({ seed, pair }) => [seed, ...(pair === null ? [] : findingsAcrossYears(pair))])
    .filter(([, first, ...rest]) => first !== finding || rest.length > 0);
  expect(others).toEqual([]);
});
