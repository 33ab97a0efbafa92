import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/library';
import { bytesOf, readingOf, textOf } from './pages';

const page = 'several-errors.html';

describe('a page that is a report', () => {
  const { report } = readingOf(page);

  test.each([
    ['as text', () => textOf(page)],
    ['as bytes', () => bytesOf(page)],
  ])('is read %s', (_, content) => {
    expect(readReport(content())).toMatchObject({ status: 'read', report });
  });

  test('in a web archive is read as in the page', () => {
    const { report: ofPage } = readingOf('clean-2021.html');
    expect(readReport(bytesOf('saved-page.mhtml'))).toMatchObject({ status: 'read', report: ofPage });
  });

  test('as plain text is told from markup, unless the format is given', () => {
    expect(readReport(textOf('text-bars.txt'))).toMatchObject({ status: 'read' });
    expect(readReport(textOf('text-bars.txt'), { format: 'html' }).status).toBe('refused');
  });

  test('brings its own title, and the address and the moment that it is given', () => {
    const checkedAt = new Date('2026-01-20T08:00:00Z');
    const { source } = readReport(textOf(page), {
      url: 'https://www.example.gov.cn/',
      title: 'x',
      checkedAt,
    });
    expect(source).toEqual({
      url: 'https://www.example.gov.cn/',
      title: '临山县人民政府2024年政府信息公开工作年度报告_临山县人民政府',
      checkedAt: '2026-01-20T08:00:00.000Z',
    });
    expect(readReport(textOf('text-bars.txt'), { title: 'x' }).source.title).toBe('x');
  });

  test('tells where every figure stands', () => {
    const markup = textOf(page);
    const { places } = readingOf(page, { locate: true });
    const paths = Object.entries(report.cells);
    expect(paths.length).toBeGreaterThan(0);
    for (const [path, { text }] of paths) {
      const place = places.get(path);
      expect(place?.text.trim()).toBe(text);
      expect(markup.slice(place?.markup?.start, place?.markup?.end)).toMatch(/^<td[^>]*>.*<\/td>$/s);
      expect(markup.slice(place?.markup?.start, place?.markup?.end)).toContain(text);
    }
    expect([...readingOf(page).places.values()].every(({ markup: place }) => place === null)).toBe(true);
  });
});

describe('what is refused, with the reason', () => {
  test.each([
    ['a list of reports', () => textOf('list-page.html'), 'noReport', 'listPage'],
    ['the blank form', () => textOf('blank-form.html'), 'noData', 'blankForm'],
    ['tables in pictures', () => textOf('tables-as-pictures.html'), 'unreadable', 'picture'],
    ['nothing', () => '', 'noReport', 'otherPage'],
    ['no bytes', () => new Uint8Array(), 'noReport', 'otherPage'],
    ['a PDF', () => new TextEncoder().encode('%PDF-1.7'), 'unreadable', 'otherFile'],
    [
      'an archive without a page',
      () => 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n',
      'unreadable',
      'otherFile',
    ],
    ['deep nesting', () => '<div>'.repeat(6000), 'unreadable', 'otherFile'],
  ])('%s', (name, content, status, code) => {
    const page = name.startsWith('an archive') ? new TextEncoder().encode(String(content())) : content();
    const reading = readReport(page, { title: 'x' });
    expect(reading).toMatchObject({ status: 'refused', refusal: { status, code } });
    if (reading.status === 'refused') expect(reading.refusal.text.en).not.toBe('');
  });

  test('with the files that it links in the place of a report', () => {
    const reading = readReport(textOf('attachment-of-tables.html'), {
      url: 'https://www.example.gov.cn/nb/',
    });
    if (reading.status === 'read') throw new Error('read');
    expect(reading.refusal.attachments[0]?.url).toMatch(/^https:\/\/www\.example\.gov\.cn\//);
  });

  test('what is no page is a mistake of the program', () => {
    const given: unknown = { html: '<p>' };
    expect(() => Reflect.apply(readReport, undefined, [given]) as unknown).toThrow(TypeError);
  });
});
