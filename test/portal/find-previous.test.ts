import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPrevious, type Fetched } from '../../src/portal/find-previous';
import { previousProblems } from '../../src/portal/previous-answer';
import { linksTowardsPrevious } from '../../src/portal/previous-links';
import type { PreviousLinks } from '../../src/portal/report-link';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { twoYears } from './two-years';

const site = 'http://www.qinghe-xian.gov.cn';
const report = { organization: '青禾县人民政府', year: 2024 };
const pages = twoYears(readFileSync('test/fixtures/clean-2021.html', 'utf8'));
const ownPage = linksTowardsPrevious(parsedTree, parsePage(pages['report-2024']), `${site}/report-2024.html`);

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Looks for last year's report on a site that has these pages, and notes what it was asked for. */
async function find(
  served: Readonly<Record<string, string | Fetched>>,
  links: PreviousLinks = ownPage,
  wanted = report,
) {
  const asked: string[] = [];
  const answer = await findPrevious({
    report: wanted,
    links,
    fetchPage: (url) => {
      asked.push(url.replace(site, ''));
      const page = served[url.replace(site, '')] ?? {
        kind: 'failed',
        text: previousProblems.status(404),
        url,
      };
      return Promise.resolve(typeof page === 'string' ? { bytes: bytesOf(page), charset: null, url } : page);
    },
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
  return { answer, asked };
}

const listOf = (item: string): string => `<title>政府信息公开年报</title><ul><li>${item}</li></ul>`;
const lastYear = { '/gknb.html': pages.gknb, '/report-2023.html': pages['report-2023'] };

describe('last year’s report', () => {
  test('is found in the list to which the path leads, by two requests', async () => {
    const { answer, asked } = await find(lastYear);
    expect(asked).toEqual(['/gknb.html', '/report-2023.html']);
    if (answer.kind !== 'found') throw new Error(JSON.stringify(answer));
    expect(answer.previous.report).toMatchObject({ organization: '青禾县人民政府', year: 2023 });
    expect(answer.previous.report.tables.applications?.['carriedOut']).toMatchObject({ total: 103 });
    expect(answer.previous.source).toEqual({
      url: `${site}/report-2023.html`,
      title: '青禾县人民政府2023年政府信息公开工作年度报告',
      checkedAt: '2026-01-02T03:04:05.000Z',
    });
  });

  test('is read at once where the page itself links it', async () => {
    const [, link] = linksTowardsPrevious(parsedTree, parsePage(pages.gknb), `${site}/gknb.html`).reports;
    if (link === undefined) throw new Error('the list has no second report');
    const { answer, asked } = await find(lastYear, { reports: [link], lists: ownPage.lists });
    expect(asked).toEqual(['/report-2023.html']);
    expect(answer.kind).toBe('found');
  });

  test('is not sought in more than two lists', async () => {
    const lists = ['/a/', '/b/', '/c/'].map((path) => site + path);
    const { answer, asked } = await find({ '/a/': listOf(''), '/b/': listOf('') }, { reports: [], lists });
    expect(asked).toEqual(['/a/', '/b/']);
    expect(answer).toEqual({ kind: 'failed', text: previousProblems.notInLists(2023) });
  });

  test('nothing is asked for where the page leads nowhere', async () => {
    const { answer, asked } = await find({}, { reports: [], lists: [] });
    expect(asked).toEqual([]);
    expect(answer).toEqual({ kind: 'failed', text: previousProblems.nothingLinked(2023) });
  });
});

describe('what was found in its place is told', () => {
  const named = (href: string) =>
    listOf(`<a href="${href}">青禾县人民政府2023年政府信息公开工作年度报告</a>`);

  test('a file, which is not asked for', async () => {
    const { answer, asked } = await find({ '/gknb.html': named('/files/2023.pdf') });
    expect(asked).toEqual(['/gknb.html']);
    expect(answer).toEqual({
      kind: 'failed',
      text: previousProblems.attachment(2023, 'pdf'),
      url: `${site}/files/2023.pdf`,
    });
  });

  test('a report of another year behind the title of the one sought', async () => {
    const { answer } = await find({ '/gknb.html': named('/n.html'), '/n.html': pages['report-2024'] });
    expect(answer).toMatchObject({ kind: 'failed', text: previousProblems.otherYear(2024, 2023) });
  });

  test('a report of another body, which a person may take all the same', async () => {
    const renamed = pages['report-2023'].replaceAll('青禾县', '青河县');
    const { answer } = await find({ '/gknb.html': named('/n.html'), '/n.html': renamed });
    expect(answer).toMatchObject({ kind: 'otherBody', previous: { report: { year: 2023 } } });
  });

  test('a page without a report, and bytes that are no page', async () => {
    const news = await find({ '/gknb.html': named('/n.html'), '/n.html': '<title>新闻</title><p>会议召开' });
    expect(news.answer).toMatchObject({ kind: 'failed', url: `${site}/n.html` });
    const pdf = await find({
      '/gknb.html': named('/n.html'),
      '/n.html': { bytes: bytesOf('%PDF-1.7'), charset: null, url: `${site}/n.html` },
    });
    expect(pdf.answer.kind === 'failed' && pdf.answer.text['zh-CN']).toContain('PDF');
  });

  test('a site that gives nothing, may not be read, or was no longer wanted', async () => {
    const failing = await find({});
    expect(failing.answer).toMatchObject({ kind: 'failed', text: previousProblems.status(404) });
    const refusing = await find({
      '/gknb.html': { kind: 'notAllowed', host: 'a.com', text: previousProblems.notAllowed('a.com') },
    });
    expect(refusing.answer).toMatchObject({ kind: 'notAllowed', host: 'a.com' });
    expect((await find({ '/gknb.html': { kind: 'cancelled' } })).answer).toEqual({ kind: 'cancelled' });
  });
});
