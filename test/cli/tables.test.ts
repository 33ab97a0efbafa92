import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { call, fixture } from './call';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const paths = ['clean-2021.html', 'wrong-column.html', 'ordinary-news.html'].map(fixture);

const rowsIn = (csv: string): string[][] =>
  parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

describe('--csv', () => {
  test('has a head and a line for each file, also for one that is no report', async () => {
    const { code, out } = await call(['--csv', ...paths]);
    const [head, ...lines] = rowsIn(out);
    expect(code).toBe(2);
    expect(out.startsWith('\uFEFF')).toBe(true);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toHaveLength(head?.length ?? 0);
    const names = lines.map((line) => line.map((field) => /[\w-]+\.html$/.exec(field)?.[0]).find(Boolean));
    expect(names).toEqual(['clean-2021.html', 'wrong-column.html', 'ordinary-news.html']);
    expect(lines[2]?.join()).toContain('没有找到');
  });
});

describe('--csv-findings', () => {
  test('has a line for each finding', async () => {
    const { out } = await call(['--csv-findings', fixture('wrong-column.html')]);
    const { out: json } = await call(['--json', fixture('wrong-column.html')]);
    const count = (json.match(/"severity":/g) ?? []).length;
    expect(rowsIn(out)).toHaveLength(1 + count);
    expect(out).toContain('相差');
  });
});

test.each([[['--csv', '--json']], [['--csv', '--csv-findings']]])('%j are two formats', async (words) => {
  expect((await call([...words, ...paths])).code).toBe(2);
});

describe('--xlsx', () => {
  test('writes a workbook beside what goes to standard output', async () => {
    const path = join(folder, 'reports.xlsx');
    const { code, out } = await call(['--json', '--xlsx', path, ...paths]);
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    const book = read(readFileSync(path));
    const texts = book.SheetNames.map((name) => utils.sheet_to_csv(book.Sheets[name] ?? {})).join('\n');
    expect(texts).toContain('青禾县人民政府');
    expect(texts).toContain('相差');
    expect(texts).toContain('没有找到');
  });

  test('says where it could not be written', async () => {
    const { code, err } = await call(['--xlsx', join(folder, 'gone/reports.xlsx'), ...paths]);
    expect(code).toBe(2);
    expect(err).toContain('未能写入');
    expect(err).toContain('could not be written');
  });
});
