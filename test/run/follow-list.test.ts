import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ListPage } from '../../src/portal/report-link';
import { createRun } from '../../src/run/create-run';
import type { Clock } from '../../src/run/fetch-page';
import { followList, followListAlone, type ListPorts } from '../../src/run/follow-list';
import { readList } from '../../src/run/read-list';
import { openRunStore } from '../../src/run/run-store';
import type { Locks } from '../../src/run/locks';
import { runLock } from '../../src/run/work-on-run';
import { fakeLocks } from './fake-locks';

const host = 'https://www.example.gov.cn';

/** A list page with links to reports, and one to the next page. */
function page(bodies: readonly string[], next: string | null, extra = ''): string {
  const items = bodies.map(
    (body, index) =>
      `<li><a href="/art/${encodeURIComponent(body)}.html">${body}2025年政府信息公开工作年度报告</a><span>2026-01-1${String(index)}</span></li>`,
  );
  const further = next === null ? '' : `<div class="page"><a href="${next}">下一页</a></div>`;
  return `<!doctype html><title>政府信息公开年报</title><ul>${items.join('')}</ul>${further}${extra}`;
}

let stores = 0;

/** A run whose list goes on at /2, over pages by path; answers that are numbers are the status. */
async function following(
  pages: Readonly<Record<string, string | readonly (string | number)[]>>,
  inTab: ListPage | null = null,
  wait = '3',
) {
  stores += 1;
  const store = openRunStore(`follow-list-${String(stores)}`);
  const first = { title: '年报', links: [], next: `${host}/2` };
  const { id } = await createRun(store, first, `${host}/1`);
  const asked: string[] = [];
  const slept: number[] = [];
  const clock: Clock = {
    now: () => 0,
    // The limit of a request is never reached; all other sleeps are over at once.
    sleep: (milliseconds, signal) => {
      if (milliseconds === 30_000)
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
      slept.push(milliseconds);
      return Promise.resolve();
    },
  };
  const ports: ListPorts = {
    store,
    clock,
    fetch: (url) => {
      const path = new URL(url).pathname;
      const answers = pages[path] ?? [404];
      const answer =
        typeof answers === 'string' ? answers : answers[asked.filter((each) => each === path).length];
      asked.push(path);
      return Promise.resolve(
        typeof answer === 'string'
          ? new Response(answer, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
          : new Response('', { status: answer ?? 500, headers: { 'Retry-After': wait } }),
      );
    },
    mayRead: () => Promise.resolve(true),
    read: readList,
    readInTab: () => (inTab === null ? Promise.reject(new Error('no tab')) : Promise.resolve(inTab)),
  };
  const follow = (limit = 10, signal = new AbortController().signal) =>
    followList(ports, id, limit, () => undefined, signal);
  const followAlone = (locks: Locks) =>
    followListAlone(locks, ports, id, 10, () => undefined, new AbortController().signal);
  const links = async () => (await store.pagesOf(id)).map(({ link }) => link.body);
  return { follow, followAlone, links, asked, slept, next: async () => (await store.run(id))?.next };
}

test('reads one page after another to the last one, with a pause between them, each link once', async () => {
  const list = await following({
    '/2': page(['淮安市教育局', '淮安市公安局'], '/3'),
    '/3': page(['淮安市公安局', '淮安市司法局'], null),
  });
  expect(await list.follow()).toEqual({ read: 2, added: 3, end: 'last' });
  expect(await list.links()).toEqual(['淮安市教育局', '淮安市公安局', '淮安市司法局']);
  expect(list.slept).toEqual([500]);
  expect(await list.next()).toBeUndefined();
});

test('stops at the limit and can go on from there', async () => {
  const list = await following({
    '/2': page(['淮安市教育局'], '/3'),
    '/3': page(['淮安市公安局'], '/4'),
    '/4': page(['淮安市司法局'], null),
  });
  expect(await list.follow(2)).toEqual({ read: 2, added: 2, end: 'limit' });
  expect(await list.follow(2)).toEqual({ read: 1, added: 1, end: 'last' });
  expect(list.asked).toEqual(['/2', '/3', '/4']);
});

test('ends where a list leads back to where it was', async () => {
  const list = await following({ '/2': page(['淮安市教育局'], '/3'), '/3': page(['淮安市公安局'], '/2') });
  expect(await list.follow()).toEqual({ read: 2, added: 2, end: 'last' });
});

test('waits as the host asks and tries again; a page that is not there ends it and says why', async () => {
  const list = await following({ '/2': [503, page(['淮安市教育局'], '/3')], '/3': [404] });
  const outcome = await list.follow();
  expect(outcome).toMatchObject({ read: 1, added: 1, end: 'failed' });
  expect(outcome.reason?.['zh-CN']).toMatch(/^网址不存在/);
  expect(list.slept).toEqual([3000, 500]);
  expect(await list.next()).toBe(`${host}/3`);
});

test('reads a page without links whose scripts may bring them in a tab', async () => {
  const link = {
    url: `${host}/a.html`,
    title: '淮安市教育局2025年政府信息公开工作年度报告',
    year: 2025,
    body: '淮安市教育局',
    kind: 'page' as const,
    publishedOn: null,
  };
  const scripted = page([], null, '<script>list()</script>');
  const list = await following({ '/2': scripted }, { title: '', links: [link], next: null });
  expect(await list.follow()).toEqual({ read: 1, added: 1, end: 'last' });
  const unread = await following({ '/2': scripted });
  expect(await unread.follow()).toMatchObject({ end: 'failed' });
});

test('ends when the person stops it', async () => {
  const list = await following({ '/2': page(['淮安市教育局'], null) });
  expect(await list.follow(10, AbortSignal.abort())).toEqual({ read: 0, added: 0, end: 'stopped' });
  expect(list.asked).toEqual([]);
});

test('reads nothing while a run asks websites, and says so', async () => {
  const list = await following({ '/2': page(['淮安市教育局'], null) });
  const locks = fakeLocks();
  const outcome = await locks.request(runLock, {}, () => list.followAlone(locks));
  expect(outcome).toMatchObject({ read: 0, added: 0, end: 'failed' });
  expect(outcome.reason?.['zh-CN']).toMatch(/^另一批检查正在进行/);
  expect(list.asked).toEqual([]);
  expect(await list.followAlone(locks)).toEqual({ read: 1, added: 1, end: 'last' });
});

test('keeps its pause before a host that asks for none', async () => {
  const list = await following({ '/2': [503, page(['淮安市教育局'], null)] }, null, '0');
  expect(await list.follow()).toMatchObject({ end: 'last' });
  expect(list.slept).toEqual([500]);
});
