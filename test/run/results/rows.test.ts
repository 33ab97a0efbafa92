import { describe, expect, test } from 'vitest';
import { allRows, chooseRows, countOutcomes, yearsOf } from '../../../src/run/results/choose-rows';
import { groupRows } from '../../../src/run/results/group-rows';
import { heatCells, heatMap } from '../../../src/run/results/heat-map';
import { orderRows } from '../../../src/run/results/order-rows';
import { resultRows } from '../../../src/run/results/result-row';
import { coverageOf, findingWith, refusedResult } from '../../ui/results';
import { errorsOf, readPage, runPage } from './run-pages';

const ignored = { reason: '', at: '2026-01-01T00:00:00.000Z' };
const coverage = [
  coverageOf('a-rule', 'failed'),
  coverageOf('b-rule', 'notAssessable'),
  coverageOf('c-rule', 'off'),
];
const pages = [
  readPage('乙局', 2024, {}, { coverage, findings: [findingWith({ rule: 'b-rule', severity: 'warning' })] }),
  readPage(
    '甲局',
    2025,
    {},
    {
      coverage,
      findings: [
        ...errorsOf('a-rule', 12),
        { ...findingWith({ rule: 'b-rule', severity: 'error' }), ignored },
      ],
    },
  ),
  readPage('丙局', 2025, {}, { coverage, findings: errorsOf('a-rule', 1) }),
  readPage('丁局', 2025, {}, { coverage }),
  runPage({ body: '戊局', year: 2025 }, { state: 'done', result: refusedResult('listPage') }),
  runPage({ body: '己局', year: 2025 }, { state: 'failed' }),
  runPage({ title: '庚局年报.pdf', kind: 'pdf' }, { state: 'unchecked' }),
  runPage({ title: '不要的' }, { state: 'leftOut' }),
  runPage({ body: '辛局', year: 2025 }),
];
const rows = resultRows(pages);
const bodies = (found: readonly { readonly body: string }[]) => found.map(({ body }) => body);

test('a row tells what became of the report; what nobody wanted is said', () => {
  expect(rows.map(({ body, outcome }) => [body, outcome])).toEqual([
    ['乙局', 'warning'],
    ['甲局', 'error'],
    ['丙局', 'error'],
    ['丁局', 'good'],
    ['戊局', 'refused'],
    ['己局', 'failed'],
    ['庚局年报.pdf', 'unchecked'],
    ['不要的', 'leftOut'],
    ['辛局', 'waiting'],
  ]);
  expect(rows[1]).toMatchObject({ counts: { error: 12 }, ignored: 1 });
  expect([...(rows[1]?.rules.keys() ?? [])]).toEqual(['a-rule']);
  expect(resultRows(pages)[0]).toBe(rows[0]);
});

describe('choosing', () => {
  test.each([
    [{ text: '局 2025' }, ['甲局', '丙局', '丁局', '戊局', '己局', '辛局']],
    [{ text: '.PDF' }, ['庚局年报.pdf']],
    [{ year: 2024 }, ['乙局']],
    [{ outcome: 'error' as const }, ['甲局', '丙局']],
    [{ rule: 'b-rule' }, ['乙局']],
    [{ rule: 'a-rule', text: '丙' }, ['丙局']],
  ])('by %j', (choice, expected) => {
    expect(bodies(chooseRows(rows, { ...allRows, ...choice }))).toEqual(expected);
  });

  test('offers the years and outcomes that there are', () => {
    expect(yearsOf(rows)).toEqual([2025, 2024]);
    expect([...countOutcomes(rows)]).toContainEqual(['error', 2]);
  });
});

test('ordered by outcome, the gravest and the most errors come first, and last when reversed', () => {
  const expected = ['甲局', '丙局', '乙局', '丁局', '戊局', '己局', '庚局年报.pdf', '不要的', '辛局'];
  expect(bodies(orderRows(rows, 'outcome'))).toEqual(expected);
  expect(bodies(orderRows(rows, 'outcome', true))).toEqual(expected.reverse());
  expect(bodies(orderRows(rows, 'error')).slice(0, 3)).toEqual(['甲局', '丙局', '乙局']);
});

test('grouped by the number of errors, then by what else became of them', () => {
  expect(groupRows(rows).map(({ group, rows: members }) => [group, bodies(members)])).toEqual([
    ['tenErrors', ['甲局']],
    ['oneError', ['丙局']],
    ['warning', ['乙局']],
    ['good', ['丁局']],
    ['refused', ['戊局']],
    ['failed', ['己局']],
    ['unchecked', ['庚局年报.pdf']],
    ['leftOut', ['不要的']],
    ['waiting', ['辛局']],
  ]);
});

describe('the heat map', () => {
  test('has the rules that found something, the most common first, and the reports that were checked', () => {
    const { rules, rows: checked } = heatMap(rows, false);
    expect(rules.map(({ rule, reports }) => [rule, reports])).toEqual([
      ['a-rule', 2],
      ['b-rule', 1],
    ]);
    expect(bodies(checked)).toEqual(['乙局', '甲局', '丙局', '丁局']);
    expect(checked.slice(1, 2).map((row) => heatCells(row, rules))).toEqual([
      [
        { counts: { error: 12, warning: 0, notice: 0 }, outcome: 'failed' },
        { counts: null, outcome: 'notAssessable' },
      ],
    ]);
  });

  test('has all rules on demand', () => {
    expect(heatMap(rows, true).rules.map(({ rule }) => rule)).toEqual(['a-rule', 'b-rule', 'c-rule']);
  });
});
