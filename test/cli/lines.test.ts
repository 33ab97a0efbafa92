import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/page-lines';
import { documentSchema } from '../../src/report/schema/document';
import { call, documentsIn, fixture } from './call';

const page = (name: string): string => readFileSync(fixture(name), 'utf8');

/** Standard input with these lines, cut into pieces in the middle of letters. */
function input(lines: readonly unknown[], ending = '\n'): Readable {
  const bytes = Buffer.from(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + ending).join(''),
  );
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length; start += 1001) pieces.push(bytes.subarray(start, start + 1001));
  return Readable.from(pieces);
}

describe('--ndjson', () => {
  test('checks a page a line and writes a document a line, in their order', async () => {
    const { code, out } = await call(
      ['--ndjson'],
      'zh-CN',
      input([
        { url: 'http://www.one.gov.cn/a.html', html: page('clean-2021.html') },
        { url: 'http://www.two.gov.cn/b.html', html: page('wrong-column.html'), status: 200 },
        { url: 'http://www.three.gov.cn/c.html', html: page('list-page.html') },
      ]),
    );
    const documents = documentsIn(out);
    expect(documents.map(({ source, status }) => [source.url, status])).toEqual([
      ['http://www.one.gov.cn/a.html', 'checked'],
      ['http://www.two.gov.cn/b.html', 'checked'],
      ['http://www.three.gov.cn/c.html', 'noReport'],
    ]);
    expect(code).toBe(2);
  });

  test('a line that is no page yields a document with the reason, and the next is checked', async () => {
    const { code, out, err } = await call(
      ['--ndjson'],
      'zh-CN',
      input(['{"url": 1}', '', 'nonsense', { url: 'http://www.one.gov.cn/', html: page('clean-2021.html') }]),
    );
    const documents = documentsIn(out);
    expect(documents.map(({ status }) => status)).toEqual(['unreadable', 'unreadable', 'checked']);
    const [first] = documents;
    expect(first?.source.url).toBe('file:-:1');
    expect(first?.status === 'unreadable' && first.reason).toContain('这一行');
    expect(err).toContain('"url"');
    expect(code).toBe(2);
  });

  test('a report of the year before that cannot be read does not cost the page its check', async () => {
    const previous = { url: 'http://www.one.gov.cn/old', html: '<div>'.repeat(6000) };
    const line = { url: 'http://www.one.gov.cn/', html: page('clean-2021.html'), previous };
    const { code, out } = await call(['--ndjson'], 'zh-CN', input([line]));
    expect({ code, status: documentsIn(out)[0]?.status }).toEqual({ code: 0, status: 'checked' });
  });

  test('ends without a line break, and with those of Windows', async () => {
    const line = { url: 'http://www.one.gov.cn/', html: page('clean-2021.html') };
    for (const ending of ['', '\r\n']) {
      const { code, out } = await call(['--ndjson'], 'zh-CN', input([line], ending));
      expect({ code, lines: documentsIn(out).length }).toEqual({ code: 0, lines: 1 });
    }
  });

  test('takes no files', async () => {
    expect((await call(['--ndjson', fixture('clean-2021.html')])).code).toBe(2);
  });

  test('asks for a line only when the one before is written', async () => {
    const events: string[] = [];
    function* stream(): Generator<Uint8Array> {
      for (const name of ['one', 'two', 'three']) {
        events.push(`read ${name}`);
        yield Buffer.from(`${JSON.stringify({ url: `http://${name}.gov.cn/`, html: '<p>' })}\n`);
      }
    }
    await call(['--ndjson'], 'zh-CN', Readable.from(stream()), (text) => {
      const url = text === '' ? null : documentSchema.parse(JSON.parse(text)).source.url;
      if (url !== null) events.push(`wrote ${url}`);
    });
    expect(events).toEqual([
      'read one',
      'wrote http://one.gov.cn/',
      'read two',
      'wrote http://two.gov.cn/',
      'read three',
      'wrote http://three.gov.cn/',
    ]);
  });
});

test('a line longer than any page is not kept', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, 'a');
  function* stream(): Generator<Uint8Array> {
    for (let count = 0; count < 65; count += 1) yield megabyte;
    yield Buffer.from('\nshort\n');
  }
  const lines: (string | null)[] = [];
  for await (const line of linesOf(Readable.from(stream()))) lines.push(line);
  expect(lines).toEqual([null, 'short']);
});
