import { describe, expect, test } from 'vitest';
import { comparisonExports } from '../../src/export/comparison-exports';
import { fileName } from '../../src/export/file-name';
import { reportExports } from '../../src/export/report-exports';
import { runExports } from '../../src/export/run-exports';
import { workbookOfComparison } from '../../src/export/comparison-workbook';
import { compareYears } from '../../src/years/compare-years';
import { refusedResult } from '../ui/results';
import { checkOf, faulty, samplePages, sampleRun } from './sample-results';
import { readBack } from './spreadsheets';

const day = new Date('2026-02-01T17:00:00Z');

describe('the name of a file', () => {
  test.each([
    [['某某市', '2024年年报'], '某某市_2024年年报_2026-02-02.csv'],
    [['../a/b\\c:d*?"<>|'], 'a_b_c_d_2026-02-02.csv'],
    [['a\u202etxt\u0000'], 'atxt_2026-02-02.csv'],
    [['CON'], '_CON_2026-02-02.csv'],
    [['...', ''], '勾稽_2026-02-02.csv'],
  ])('of %j is %s', (parts, name) => {
    expect(fileName(parts, day, 'csv')).toBe(name);
  });

  test('is short enough for every file system', () => {
    const long = '很'.repeat(300);
    expect(new TextEncoder().encode(fileName([long, '检查'], day, 'xlsx')).length).toBeLessThan(255);
  });
});

const signatures: Readonly<Record<string, readonly number[]>> = {
  csv: [0xef, 0xbb, 0xbf],
  json: [0x7b],
  ndjson: [0x7b],
  xlsx: [0x50, 0x4b],
  docx: [0x50, 0x4b],
  zip: [0x50, 0x4b],
};

const comparison = () => {
  const { report, source } = checkOf({
    frame: { year: 2023 },
    changes: { 'applications.newlyReceived.total': 50 },
  });
  return compareYears({ report, source }, { report: faulty.report, source: faulty.source });
};

describe.each([
  ['a report', () => reportExports(faulty, 'zh-CN'), ['xlsx', 'docx', 'csv', 'csv', 'json']],
  ['a run', () => runExports(sampleRun, samplePages, 'zh-CN'), ['xlsx', 'zip', 'csv', 'csv', 'ndjson']],
  ['a comparison', () => comparisonExports(comparison(), 'zh-CN'), ['xlsx', 'csv', 'csv']],
] as const)('the exports of %s', (_, entries, endings) => {
  test('are files that are what their names say', async () => {
    const files = await Promise.all(entries().map(({ run }) => run()));
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(endings);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    for (const { name, blob } of files) {
      const signature = signatures[name.split('.').at(-1) ?? ''] ?? [];
      const begin = [...new Uint8Array(await blob.arrayBuffer())].slice(0, signature.length);
      expect(begin, name).toEqual(signature);
    }
  });
});

test('a refused page has its document alone, a clean report no notice', () => {
  expect(reportExports(refusedResult('picture'), 'zh-CN').map(({ id }) => id)).toEqual(['json']);
  const clean = { ...faulty, findings: [], diagnoses: [] };
  expect(reportExports(clean, 'zh-CN').map(({ id }) => id)).not.toContain('docx');
});

test('a comparison has every cell of both years, figures as numbers', async () => {
  const book = await readBack(workbookOfComparison(comparison(), 'zh-CN'));
  const [heads, ...rows] = book.rows('数字');
  expect(heads?.slice(0, 6)).toEqual(['表', '单元格', '2023年', '2024年', '增减', '本年度÷上一年度']);
  const total = rows.find((row) => row[6] === 'applications.newlyReceived.total');
  expect(total?.slice(2, 5)).toEqual([50, 70, 20]);
  expect(total?.[5]).toBeCloseTo(1.4);
  expect(book.rows('概况').flat()).toContain('第一部分与上一年度重复');
});
