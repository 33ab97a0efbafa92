import { failureOf } from '../../src/run/failures';
import { defaultPace, type Run, type RunPage } from '../../src/run/run-record';
import { withoutResult } from '../../src/run/stored-page';
import { portalResults } from './portal-results';
import type { StoredTables } from './stored';

const id = 'sample';

/** The address of the sample run's page, from the extension's root. */
export const runAddress = `run.html#run=${id}`;

const files: readonly (readonly [body: string, kind: 'pdf' | 'docx'])[] = [
  ['青禾县档案馆', 'pdf'],
  ['青禾县气象局', 'docx'],
];

const failures = ['notFound', 'timeout', 'unreachable'] as const;

function samplePages(done: number): RunPage[] {
  const found = portalResults().filter(({ published }) => published.year !== 2022);
  const years = [...new Set(found.map(({ published }) => published.year))].sort().reverse();
  const inOrder = years.flatMap((year) => found.filter(({ published }) => published.year === year));
  const pages = inOrder.map(({ published, result }, position): RunPage => {
    const { publication, year, body } = published;
    const url = result.source.url;
    const about = { title: publication.title, year, body: body.name, publishedOn: publication.publishedOn };
    const page = { run: id, position, link: { url, kind: 'page' as const, ...about }, attempts: 1 };
    if (position >= done) return { ...page, state: 'waiting', attempts: 0 };
    const failure = position % 13 === 12 ? failures[Math.floor(position / 13) % failures.length] : undefined;
    return failure === undefined
      ? { ...page, state: 'done', readBy: 'request', result }
      : { ...page, state: 'failed', failure: failureOf(failure, failure === 'notFound' ? 404 : undefined) };
  });
  const attached = files.map(([body, kind], index): RunPage => {
    const title = `${body}2024年政府信息公开工作年度报告`;
    const url = `http://www.qinghe.gov.cn/files/${String(index)}.${kind}`;
    const link = { url, title, year: 2024, body, kind, publishedOn: '2025-01-18' };
    return { run: id, position: pages.length + index, link, state: 'unchecked', attempts: 0 };
  });
  return [...pages, ...attached];
}

/**
 * A run over two years of the sample portal, as the browser stores it.
 *
 * @param done so many of its pages have been asked for
 * @param waitUntil a moment before which its hosts may not be asked, in milliseconds since 1970
 */
export function sampleRun(state: Run['state'], done: number, waitUntil?: number): StoredTables {
  const pages = samplePages(done);
  const run: Run = {
    id,
    title: '政府信息公开年报_青禾县人民政府',
    url: 'http://www.qinghe.gov.cn/zwgk/nb/index.html',
    createdAt: '2026-01-20T08:00:00.000Z',
    state,
    pace: defaultPace,
  };
  const hosts = new Set(pages.map(({ link }) => new URL(link.url).host));
  const waits = waitUntil === undefined ? [] : [...hosts];
  return {
    runs: [{ value: run, key: id }],
    pages: pages.map((page) => ({ value: withoutResult(page), key: [id, page.position] })),
    results: pages.flatMap(({ position, result }) =>
      result === undefined ? [] : [{ value: { position, result }, key: [id, position] }],
    ),
    waits: waits.map((host) => ({ value: { host, until: waitUntil }, key: [id, host] })),
  };
}
