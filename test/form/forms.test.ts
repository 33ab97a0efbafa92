import { describe, expect, test } from 'vitest';
import type { FormTable } from '../../src/form/form';
import { formIds, tableIds } from '../../src/form/form';
import { formOfYear, forms, tableNumbers } from '../../src/form/forms';

const paths = (table: FormTable): string[] =>
  table.rows.flatMap((row) => row.columns.map((column) => `${row.field}.${column.field}`));

describe.each(Object.entries(forms))('form %s', (id, form) => {
  test('is filed under its own name', () => {
    expect(form.id).toBe(id);
    expect(form.basis['zh-CN']).toContain(id);
  });

  test.each(tableIds)('table %s names every cell once', (tableId) => {
    const all = paths(form.tables[tableId]);
    expect(form.tables[tableId].id).toBe(tableId);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('cells in each table', () => {
  const counts = (['2021', '2019'] as const).map((id) =>
    tableIds.map((table) => paths(forms[id].tables[table]).length),
  );
  expect(counts).toEqual([
    [10, 175, 15],
    [22, 161, 15],
  ]);
});

test('tables are numbered by their sections', () => {
  expect(tableIds.map((id) => tableNumbers[id])).toEqual(['二', '三', '四']);
});

test.each([
  [null, '2021'],
  [2025, '2021'],
  [2021, '2021'],
  [2020, '2019'],
  [2019, '2019'],
  [2015, '2019'],
] as const)('a report of %s is to use the form of %s', (year, form) => {
  expect(formOfYear(year)).toBe(form);
});

test('the forms are named from the latest to the earliest', () => {
  const years = formIds.map((id) => forms[id].firstYear);
  expect(years).toEqual([...years].sort((one, other) => other - one));
});
