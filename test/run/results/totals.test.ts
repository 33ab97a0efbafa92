import { describe, expect, test } from 'vitest';
import { forms } from '../../../src/form/forms';
import type { Report } from '../../../src/report/schema/report';
import { exactSum } from '../../../src/run/results/exact-sum';
import { resultRows } from '../../../src/run/results/result-row';
import { summaryCandidates } from '../../../src/run/results/summary-candidates';
import { totalsOf, type Totals } from '../../../src/run/results/totals';
import { filledTable, reportWith } from '../../ui/results';
import { readPage } from './run-pages';

const { tables } = reportWith();

/** A report with the same figure in all applications and one in the fee cell. */
function figures(count: number, fee: number | null): Partial<Report> {
  const proactive = { ...tables.proactive, fees: { amount: fee } };
  return {
    tables: { ...tables, proactive, applications: filledTable(forms['2021'].tables.applications, count) },
  };
}

const cellOf = (totals: Totals, path: string) =>
  totals.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).find((cell) => cell.path === path);

describe('a sum', () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[160.5964, 25.1, -0.0004], 185.696],
    [[1e21, 1], 1e21],
    [[1e-7, 2e-7], 3e-7],
    [[], 0],
  ])('of %j is exact', (values, sum) => {
    expect(exactSum(values)).toBe(sum);
  });
});

describe('totals', () => {
  const rows = resultRows([
    readPage('某某市人民政府', 2025, { title: '某某市人民政府2025年年度报告', ...figures(7, 0.3) }),
    readPage('某某市教育局', 2025, figures(3, 0.1)),
    readPage('某某市公安局', 2025, figures(3, 0.2)),
    readPage('某某市水利局', 2025, figures(1, null)),
    readPage('某某市水利局', 2025, figures(1, null)),
    readPage('某某市教育局', 2024, figures(100, 0.1)),
  ]);
  const [government] = rows;

  test('add up the reports of one year, each once and without the summary report', () => {
    const totals = totalsOf(rows, 2025, government ?? null);
    expect(totals).toMatchObject({ reports: 3, repeated: 1 });
    expect(cellOf(totals, 'applications.concluded.total')).toMatchObject({
      sum: 7,
      numbers: 3,
      gaps: 0,
      summary: 7,
      difference: 0,
    });
    expect(cellOf(totals, 'proactive.fees.amount')).toMatchObject({
      sum: 0.3,
      numbers: 2,
      gaps: 1,
      summary: 0.3,
      difference: 0,
    });
    expect(totals.differing).toBe(0);
    expect(totals.compared).toBe(200);
  });

  test('without a summary report compare nothing', () => {
    const totals = totalsOf(rows, 2025, null);
    expect(cellOf(totals, 'applications.concluded.total')).toMatchObject({ sum: 14, summary: null });
    expect(totals.compared).toBe(0);
  });

  test('keep 其他处理 in its printed place where some reports have one row for it and others three', () => {
    const inOneRow = { ...tables, applications: filledTable(forms['2019'].tables.applications, 1) };
    const mixed = resultRows([readPage('甲局', 2025), readPage('乙局', 2025, { tables: inOneRow })]);
    const applications = totalsOf(mixed, 2025, null).tables.find(({ table }) => table === 'applications');
    const fields = applications?.rows.map(({ row }) => row.field) ?? [];
    expect(fields.indexOf('other')).toBeLessThan(fields.indexOf('concluded'));
    expect(fields.indexOf('other')).toBeGreaterThan(fields.indexOf('declinedConfirmation'));
    expect(fields).toHaveLength(26);
  });

  test('reports on another form stand apart', () => {
    const other = resultRows([readPage('甲局', 2020, { form: '2019' }), readPage('乙局', 2020)]);
    expect(totalsOf(other, 2020, null).tables.map(({ form, table }) => `${form} ${table}`)).toEqual([
      '2021 proactive',
      '2021 applications',
      '2021 litigation',
      '2019 proactive',
      '2019 applications',
      '2019 litigation',
    ]);
  });
});

test('a summary report is one that says so, else one of a 人民政府 above the towns', () => {
  const rows = resultRows([
    readPage('某某县洪泽镇人民政府', 2025),
    readPage('某某县人民政府', 2025),
    readPage('某某县政务办', 2025, { title: '某某县2025年政府信息公开工作年度报告（汇总）' }),
    readPage('某某县人民政府', 2024),
    readPage('某某县教育局', 2025),
  ]);
  expect(summaryCandidates(rows, 2025).map(({ body }) => body)).toEqual(['某某县政务办', '某某县人民政府']);
});
