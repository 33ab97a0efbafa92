import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/check/check-result';
import { checkFile } from '../../src/cli/check-file';
import { sorted, summarize, type Expectation } from '../check/expectation';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string): string => readFileSync(join('test/fixtures', name), 'utf8');

function check(name: string, content: string | Uint8Array): CheckResult {
  const path = join(folder, name);
  writeFileSync(path, content);
  return checkFile(path);
}

function expectationOf(name: string): Expectation {
  return sorted(JSON.parse(read(`${name}.expected.json`)) as Expectation);
}

/** Letters in an encoding of two bytes, made with the decoder's own table; others as they are. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytesOf = new Map<string, [number, number]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const letter = decoder.decode(Uint8Array.of(high, low));
      if (!bytesOf.has(letter)) bytesOf.set(letter, [high, low]);
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
}

const withCharset = (page: string, label: string): string =>
  page.replace(/charset="?utf-8"?/i, `charset="${label}"`);
const withoutCharset = (page: string): string => page.replace(/<meta[^>]*charset[^>]*>/i, '');

describe('character sets, by bytes and meta', () => {
  // Big5 has no letters with accents, in which the stray pinyin is written.
  const traditional = read('traditional-letters.html').replace(/\(\p{Script=Latin}+\)/gu, '');
  const simplified = read('clean-2021.html');

  test.each([
    ['Big5, as its meta says', () => encode(withCharset(traditional, 'big5'), 'big5')],
    ['Big5 without a meta', () => encode(withoutCharset(traditional), 'big5')],
    ['Big5 whose meta says gb2312', () => encode(withCharset(traditional, 'gb2312'), 'big5')],
  ])('%s', (_, bytes) => {
    const result = check('page.html', bytes());
    expect(result.status).toBe('checked');
    const expected = expectationOf('traditional-letters').report;
    expect(result.status === 'checked' && result.report.tables).toEqual(expected?.tables);
    expect(result.status === 'checked' && result.report.organization).toBe(expected?.organization);
  });

  test.each([
    ['GB 2312, as its meta says', () => encode(withCharset(simplified, 'gb2312'), 'gb18030')],
    ['GB 18030 without a meta', () => encode(withoutCharset(simplified), 'gb18030')],
    ['GB 18030 whose meta says big5', () => encode(withCharset(simplified, 'big5'), 'gb18030')],
    ['GB 18030 whose meta says utf-8', () => encode(simplified, 'gb18030')],
    ['GB 18030 whose meta names nothing known', () => encode(withCharset(simplified, 'x-none'), 'gb18030')],
  ])('%s', (_, bytes) => {
    expect(summarize(check('page.html', bytes()))).toEqual(expectationOf('clean-2021'));
  });

  test('a text of four-byte letters', () => {
    const text = encode(read('text-lines.txt'), 'gb18030');
    const rare = Uint8Array.of(0x95, 0x32, 0x82, 0x36, 0x0a);
    expect(summarize(check('page.txt', Buffer.concat([text, rare])))).toEqual(expectationOf('text-lines'));
  });
});

describe('saved by Word', () => {
  const page = read('saved-by-word.html');

  test.each([
    ['as .htm in UTF-8', 'report.htm', page],
    ['as .htm in GB 2312', 'report.htm', encode(withCharset(page, 'gb2312'), 'gb18030')],
    ['as .doc that is a page', 'report.doc', page],
  ])('%s', (_, name, content) => {
    expect(summarize(check(name, content))).toEqual(expectationOf('saved-by-word'));
  });
});

describe('web archives', () => {
  const saved = read('saved-page.mhtml');
  const page = read('clean-2021.html');
  const clean = expectationOf('clean-2021');

  /** An archive of parts, each with its type and its bytes in base64. */
  const archive = (...parts: readonly (readonly [type: string, content: string | Uint8Array])[]): string => {
    const written = parts.map(([type, content]) => {
      const lines = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
      return `--b=1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`;
    });
    return `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b=1"\r\n\r\n${written.join('')}--b=1--\r\n`;
  };

  test.each([
    ['as a browser saves it, quoted-printable', saved],
    ['with bare line ends', saved.replaceAll('\r\n', '\n')],
    ['base64', archive(['text/html; charset="utf-8"', page])],
    [
      'GB 2312 that its header declares',
      archive(['text/html; charset=gb2312', encode(withoutCharset(page), 'gb18030')]),
    ],
    [
      'GB 2312 that its page declares',
      archive(['text/html', encode(withCharset(page, 'gb2312'), 'gb18030')]),
    ],
    [
      'the report in a frame',
      archive(['text/html', '<frameset><frame src="a.html"></frameset>'], ['text/html', page]),
    ],
    [
      'alternatives inside',
      `Content-Type: multipart/mixed; boundary=x\n\n--x\n${archive(['text/html', page])}\n--x--\n`,
    ],
    ['one page alone', `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page}`],
    ['cut off before its last boundary', saved.slice(0, saved.indexOf('Content-Type: image/png'))],
  ])('%s', (_, content) => {
    expect(summarize(check('page.mhtml', content))).toEqual(clean);
  });

  test.each(['page.mht', 'page.html', 'page.doc', 'page'])('known by name or content: %s', (name) => {
    expect(summarize(check(name, saved))).toEqual(clean);
  });

  test('a page that is no report says why', () => {
    const result = check(
      'list.mht',
      archive(['text/html', read('list-page.html')], ['text/html', '<p>广告</p>']),
    );
    expect(summarize(result)).toEqual({ status: 'noReport', reason: 'listPage' });
  });

  test.each([
    ['without a page', archive(['image/png', 'x'])],
    ['without a boundary', 'Content-Type: multipart/related\n\n<p>'],
    ['without headers', '<p>年度报告</p>'],
  ])('%s is refused', (_, content) => {
    expect(() => check('page.mhtml', content)).toThrow('holds no page');
  });
});

test('elements nested without end are refused, not waited for', () => {
  const deep = '<div>'.repeat(100_000);
  expect(() => check('deep.html', deep)).toThrow('nested more than 5,000 deep');
  const page = read('clean-2021.html').replace('<body>', `<body>${'<div>'.repeat(4000)}`);
  expect(summarize(check('page.html', page))).toEqual(expectationOf('clean-2021'));
});
