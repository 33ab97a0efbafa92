import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeGb18030 } from '../served-portal/gb18030';
import { call, documentsIn, fixture } from './call';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('exit codes', () => {
  test.each([
    ['no finding of severity error', ['clean-2021.html'], 0],
    ['notices alone', ['text-bars.txt'], 0],
    ['an error', ['wrong-column.html'], 1],
    ['no report', ['ordinary-news.html'], 2],
    ['a blank form', ['blank-form.html'], 2],
    ['pictures', ['tables-as-pictures.html'], 2],
    ['the gravest of several', ['clean-2021.html', 'ordinary-news.html', 'wrong-column.html'], 2],
  ])('%s', async (_, names, code) => {
    expect((await call(names.map(fixture))).code).toBe(code);
  });
});

describe('what cannot be read is said in Chinese and in English, and the code is 2', () => {
  const cases: readonly (readonly [name: string, path: () => string, chinese: string, english: string])[] = [
    ['no such file', () => join(folder, 'gone.html'), '没有这个文件', 'no such file'],
    ['a folder without pages', () => mkdtempSync(join(folder, 'empty-')), '没有网页', 'no page'],
    ['an empty file', () => file('empty.html', ''), '文件是空的', 'empty'],
    ['a binary', () => file('binary.html', Uint8Array.of(1, 0, 2, 0, 3)), '二进制文件', 'a binary file'],
    ['a PDF', () => file('report.pdf', '%PDF-1.7 …'), ' PDF 文件', 'a PDF file'],
    ['a page without tables', () => file('plain.html', '<p>没有表格</p>'), '没有找到', 'neither'],
  ];
  test.each(cases)('%s', async (_, path, chinese, english) => {
    const { code, out, err } = await call([path()]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(chinese);
    expect(err).toContain(english);
  });

  test.each([[[]], [['--unknown', 'a.html']], [['--json']]])('wrong usage: %j', async (words) => {
    const { code, out, err } = await call(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('用法');
    expect(err).toContain('Usage');
  });
});

test.each([['--help'], ['-h']])('%s says how it is called', async (word) => {
  const { code, out, err } = await call([word, 'a.html']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('用法');
  expect(out).toContain('Usage');
});

describe('large and broken pages', () => {
  const report = readFileSync(fixture('clean-2021.html'), 'utf8');

  test('a page of 10 MB with a report in it', async () => {
    const filling = '<div><p>与年报无关的一段文字</p><span>若干</span></div>\n'.repeat(150_000);
    const path = file('large.html', report.replace('</body>', `${filling}</body>`));
    expect(readFileSync(path).length).toBeGreaterThan(10_000_000);
    expect((await call([path])).code).toBe(0);
  });

  test('a page cut off in the middle of a table reports the rows it lost', async () => {
    const end = report.indexOf('属于行政执法案卷');
    const { code, out } = await call([file('cut.html', report.slice(0, end))]);
    expect(code).toBe(1);
    expect(out).toContain('缺少“（三）不予公开·7.属于行政执法案卷”');
    expect(out).toContain('缺少表四');
  });

  test('a table of 20,000 rows that is no report', async () => {
    const row = `<tr><td>其他</td>${'<td>1</td>'.repeat(7)}</tr>`;
    const { code, err } = await call([file('rows.html', `<table>${row.repeat(20_000)}</table>`)]);
    expect(code).toBe(2);
    expect(err).toContain('没有找到');
  });

  test('the same table beside a report does not disturb it', async () => {
    const row = `<tr><td>其他</td>${'<td>1</td>'.repeat(7)}</tr>`;
    const page = report.replace('</body>', `<table>${row.repeat(20_000)}</table></body>`);
    expect((await call([file('beside.html', page)])).code).toBe(0);
  });
});

describe('character sets', () => {
  const report = readFileSync(fixture('clean-2021.html'), 'utf8');

  test.each([
    [
      'GB 2312, as its meta says',
      (text: string) => encodeGb18030(text.replace(/charset="?utf-8"?/i, 'charset="gb2312"')),
    ],
    [
      'GB 18030 without a meta',
      (text: string) => encodeGb18030(text.replace(/<meta[^>]*charset[^>]*>/i, '')),
    ],
    [
      'UTF-8 whose meta says gb2312',
      (text: string) => text.replace(/charset="?utf-8"?/i, 'charset="gb2312"'),
    ],
    ['UTF-8 with a byte order mark', (text: string) => `\uFEFF${text}`],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s', async (name, encoded) => {
    const { code, out } = await call(['--json', file(`${name}.html`, encoded(report))]);
    expect(code).toBe(0);
    expect(out).toContain('"organization":"青禾县人民政府"');
  });
});

describe('--json', () => {
  test('writes one document a line for every argument, in their order, and nothing else', async () => {
    const paths = [
      fixture('wrong-column.html'),
      join(folder, 'gone.html'),
      fixture('list-page.html'),
      fixture('text-lines.txt'),
    ];
    const { code, out, err } = await call(['--json', ...paths]);
    expect(code).toBe(2);
    const documents = documentsIn(out);
    expect(documents.map(({ status }) => status)).toEqual(['checked', 'unreadable', 'noReport', 'checked']);
    expect(documents.map(({ source }) => source.url.startsWith('file:'))).toEqual([true, true, true, true]);
    expect(err).toContain('gone.html');
    expect(err).toContain('list-page.html');
  });

  test('has its messages in Chinese whatever the language of the terminal', async () => {
    const { out } = await call(['--json', fixture('wrong-column.html')], 'en');
    expect(out).toContain('相差');
    expect(out).not.toContain('difference');
  });
});

describe('the summary for people', () => {
  test('names body, year, verdict and every finding', async () => {
    const { out } = await call([fixture('cancelling-columns.html')]);
    expect(out).toContain('2 处错误');
    expect(out).toContain('自然人：新收 60 + 上年结转 0 = 60，办理结果总计 61 + 结转下年度 0 = 61，相差 1');
    expect(out).toContain(
      '  最可能：一、本年新收·自然人 应为 61（现为 60）；一、本年新收·其他 应为 0（现为 1）\n',
    );
    expect(out).toMatch(/已执行 \d+ 条规则/);
  });

  test('counts what is to be verified, and finds no error where there is none', async () => {
    const { out } = await call([fixture('many-blanks.html')]);
    expect(out).toContain('  未发现错误 · 2 处待核对 · 3 处提示\n');
    expect(out).toContain('  [待核对] 表三有 2 个总计未填（docs/rules/blank-total.zh-CN.md）\n');
    expect((await call([fixture('many-blanks.html')], 'en')).out).toContain(
      'no errors found · 2 to verify · 3 notices',
    );
  });

  test('names the rules that came to no verdict as people do, with their reasons', async () => {
    const { out } = await call([fixture('missing-parts.html')]);
    expect(out).toContain('复议诉讼合计：表四没有读到可核对的数字');
    expect(out).not.toContain('litigation-total');
  });

  test('hands no control character of a page to the terminal', async () => {
    const page = readFileSync(fixture('annotated-numbers.html'), 'utf8').replace(
      '见附件',
      '\u001b[31m见附件\u0007',
    );
    expect((await call([file('hostile.html', page)])).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});
