import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, documentsIn, fixture } from './call';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const page = readFileSync(fixture('clean-2021.html'), 'utf8');
/** The year that the fixture is about. */
const year = 2024;
const lastYear = (markup: string): string => markup.replaceAll(String(year), String(year - 1));

async function coverageOf(words: readonly string[]): Promise<string | undefined> {
  const [document] = documentsIn((await call(['--json', ...words])).out);
  if (document?.status !== 'checked') return document?.status;
  return document.coverage.find(({ rule }) => rule === 'carry-over-across-years')?.outcome;
}

describe('--previous', () => {
  test('without it, rules across years cannot judge', async () => {
    expect(await coverageOf([fixture('clean-2021.html')])).toBe('notAssessable');
  });

  test('a saved page of the year before', async () => {
    const previous = file('last-year.html', lastYear(page));
    expect(await coverageOf(['--previous', previous, fixture('clean-2021.html')])).toMatch(/passed|failed/);
  });

  test('the JSON that the command itself wrote', async () => {
    const { out } = await call(['--json', file('last-year.html', lastYear(page))]);
    const previous = file('last-year.json', out);
    expect(await coverageOf(['--previous', previous, fixture('clean-2021.html')])).toMatch(/passed|failed/);
  });

  test('of several, the one of the same body', async () => {
    const own = file('own.html', lastYear(page));
    const other = file('other.html', lastYear(page).replaceAll('青禾县', '白杨县'));
    const words = ['--previous', other, '--previous', own, fixture('clean-2021.html')];
    expect(await coverageOf(words)).toMatch(/passed|failed/);
    expect(await coverageOf(['--previous', other, '--previous', other, fixture('clean-2021.html')])).toBe(
      'notAssessable',
    );
  });

  test.each([
    ['no such file', () => join(folder, 'gone.html'), '没有这个文件'],
    ['a page without a report', () => fixture('ordinary-news.html'), '没有找到'],
    ['other JSON', () => file('other.json', '{"a": 1}'), '不是本工具输出的年报 JSON'],
    ['broken JSON', () => file('broken.json', '{'), '不是本工具输出的年报 JSON'],
  ])('%s is told, and nothing is checked', async (_, path, reason) => {
    const { code, out, err } = await call(['--json', '--previous', path(), fixture('clean-2021.html')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });
});

describe('a folder', () => {
  test('is checked with all pages and texts below, in the order of their names', async () => {
    const root = mkdtempSync(join(folder, 'portal-'));
    const inside = mkdtempSync(join(root, 'bureau-'));
    writeFileSync(join(inside, 'b.htm'), page);
    writeFileSync(join(root, 'a.html'), page);
    writeFileSync(join(root, 'c.txt'), readFileSync(fixture('text-lines.txt')));
    writeFileSync(join(root, 'annex.pdf'), '%PDF-1.7');
    writeFileSync(join(root, '.hidden.html'), page);
    const { out, err } = await call(['--json', root]);
    const names = documentsIn(out).map(({ source }) => source.url.replace(/^.*\//, ''));
    expect(names).toEqual(['a.html', 'b.htm', 'c.txt']);
    expect(err).toContain('另有 1 个文件不是网页或文本，未检查（PDF 1）');
  });
});
