import { afterEach, expect, test, vi } from 'vitest';
import type { RunControl, RunProgress } from '../../src/run/run-control';
import type { RunPage } from '../../src/run/run-record';
import type { RunStore } from '../../src/run/run-store';
import { steerRun } from '../../src/run/steer-run';
import { StoreFailure } from '../../src/run/store-failure';
import { systemClock } from '../../src/run/system-clock';
import { workOnRun } from '../../src/run/work-on-run';
import { fakeLocks } from './fake-locks';
import { pageOf, world, type World } from './run-world';

const addresses = [1, 2, 3].map((page) => `http://www.a.gov.cn/${String(page)}.html`);

/** Requests that are answered when the test lets them. */
function heldRequests() {
  const open: { url: string; answer(status?: number): void }[] = [];
  const seen: string[] = [];
  const fetch = (url: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      seen.push(url);
      const answer = (status = 200): void => {
        open.splice(0, 1);
        const response = new Response(pageOf({ organization: null }), { status });
        resolve(Object.defineProperty(response, 'url', { value: url }));
      };
      open.push({ url, answer });
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  return { open, seen, fetch };
}

const pages: AbortController[] = [];

afterEach(() => {
  pages.splice(0).forEach((page) => page.abort());
});

/** A page of the extension that has the run open. */
function openPage({ run, store, ports }: World, locks: ReturnType<typeof fakeLocks>) {
  const life = new AbortController();
  pages.push(life);
  const broken = new AbortController();
  let isElsewhere = false;
  const listeners = new Set<(isElsewhere: boolean) => void>();
  const onElsewhere = (is: boolean): void => {
    isElsewhere = is;
    listeners.forEach((listen) => listen(is));
  };
  const work = workOnRun(run.id, store, ports, locks, onElsewhere, life.signal);
  const control: RunControl = steerRun(run.id, store, {
    retry: (positions) => work.retry(positions),
    onBroken: (listen, signal) => broken.signal.addEventListener('abort', listen, { signal }),
    onElsewhere(listen) {
      listeners.add(listen);
      listen(isElsewhere);
    },
  });
  const progress: RunProgress[] = [];
  control.follow((now) => progress.push(now), life.signal);
  return {
    ...{ control, progress, now: () => progress.at(-1), close: () => life.abort() },
    breakWorker: () => broken.abort(),
  };
}

async function opened(locks = fakeLocks()) {
  const requests = heldRequests();
  const pace = { perHost: 1, pause: 0 };
  const made = await world({
    addresses,
    behave: () => ({}),
    pace,
    ports: { fetch: requests.fetch, clock: systemClock },
  });
  return { made, locks, requests, page: openPage(made, locks) };
}

const patience = { timeout: 5000, interval: 5 };
const until = (check: () => void): Promise<void> => vi.waitFor(check, patience);

test('goes on by itself with a run that is running, and shows page by page what has changed', async () => {
  const { requests, page } = await opened();
  await until(() => expect(page.now()?.underWay).toEqual([0]));
  const before = page.now()?.pages;
  requests.open[0]?.answer();
  await until(() => expect(page.now()?.pages[0]?.result?.status).toBe('checked'));
  // What has not changed is the same object, so that nothing of it need be drawn again.
  expect(page.now()?.pages[2]).toBe(before?.[2]);
});

test('says so where the worker of the page does not start', async () => {
  const { page } = await opened();
  await until(() => expect(page.now()).toBeDefined());
  expect(page.now()?.problem).toBeUndefined();
  page.breakWorker();
  await until(() => expect(page.now()?.problem?.['zh-CN']).toContain('未能启动'));
});

test('works in one page at a time; another one watches, steers, and takes over', async () => {
  const { made, locks, requests, page } = await opened();
  await until(() => expect(requests.open).toHaveLength(1));
  const other = openPage(made, locks);
  await until(() => expect(other.now()?.elsewhere).toBe(true));
  expect(page.now()?.elsewhere).toBe(false);
  page.close();
  await until(() => expect(other.now()).toMatchObject({ elsewhere: false, underWay: [0] }));
  expect(requests.seen).toEqual([addresses[0], addresses[0]]);
});

test('works on one run at a time: two at once would ask a host for too much', async () => {
  const { made, locks, requests, page } = await opened();
  await until(() => expect(requests.open).toHaveLength(1));
  const elsewhere = await opened(locks);
  await until(() => expect(elsewhere.page.now()?.elsewhere).toBe(true));
  expect(elsewhere.requests.seen).toEqual([]);
  await page.control.pause();
  requests.open[0]?.answer();
  await until(() => expect(elsewhere.requests.seen).toHaveLength(1));
  expect((await made.store.run(made.run.id))?.state).toBe('paused');
});

test('is paused from a page that only watches, and started again', async () => {
  const { made, locks, requests, page } = await opened();
  await until(() => expect(requests.open).toHaveLength(1));
  const other = openPage(made, locks);
  await until(() => expect(other.now()?.elsewhere).toBe(true));
  await other.control.pause();
  requests.open[0]?.answer();
  await until(() => expect(page.now()).toMatchObject({ underWay: [], run: { state: 'paused' } }));
  expect(page.now()?.pages.map(({ state }) => state)).toEqual(['done', 'waiting', 'waiting']);
  await page.control.start();
  await until(() => expect(page.now()?.underWay).toEqual([1]));
  expect(requests.seen).toEqual(addresses.slice(0, 2));
});

test('tries one page alone while the run is stopped', async () => {
  const { requests, page } = await opened();
  await until(() => expect(requests.open).toHaveLength(1));
  requests.open[0]?.answer(404);
  await until(() =>
    expect(page.now()).toMatchObject({ underWay: [1], pages: [{ state: 'failed' }, {}, {}] }),
  );
  await page.control.stop();
  await until(() => expect(page.now()).toMatchObject({ underWay: [], run: { state: 'stopped' } }));
  requests.open.splice(0);
  await page.control.retry([0]);
  await until(() => expect(requests.open).toHaveLength(1));
  requests.open[0]?.answer();
  await until(() => expect(page.now()).toMatchObject({ underWay: [], pages: [{ state: 'done' }, {}, {}] }));
  expect(page.now()?.run.state).toBe('stopped');
  expect(requests.seen).toEqual([addresses[0], addresses[1], addresses[0]]);
});

test('asks nobody for anything while nothing can be stored, says so, and goes on at a person’s word', async () => {
  const requests = heldRequests();
  const full = new StoreFailure({ 'zh-CN': '已满', en: 'full' });
  const made = await world({
    addresses,
    behave: () => ({}),
    pace: { perHost: 1, pause: 0 },
    ports: { fetch: requests.fetch, clock: systemClock },
  });
  let isFull = true;
  const unlessFull =
    <Words extends unknown[]>(work: (...words: Words) => Promise<void>) =>
    (...words: Words): Promise<void> =>
      isFull ? Promise.reject(full) : work(...words);
  const store: RunStore = {
    ...made.store,
    put: unlessFull((page: RunPage) => made.store.put(page)),
    setState: unlessFull((...[run, state, order]: Parameters<RunStore['setState']>) =>
      made.store.setState(run, state, order),
    ),
  };
  const page = openPage({ ...made, store }, fakeLocks());
  await until(() => expect(requests.open).toHaveLength(1));
  requests.open[0]?.answer();
  await until(() => expect(page.now()).toMatchObject({ problem: full.text, run: { state: 'paused' } }));
  expect((await made.store.run(made.run.id))?.state).toBe('running');
  const asked = requests.seen.length;
  await expect(page.control.start()).rejects.toBe(full);
  for (let turns = 0; turns < 100; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(requests.seen).toHaveLength(asked);
  isFull = false;
  await page.control.start();
  await until(() => expect(requests.seen.length).toBeGreaterThan(asked));
  await until(() => expect(page.now()).toMatchObject({ run: { state: 'running' } }));
  expect(page.now()).not.toHaveProperty('problem');
});

test('shows what was read before, and why nothing more is, where the store cannot be read', async () => {
  const { made, requests, page } = await opened();
  await until(() => expect(page.now()?.pages).toHaveLength(3));
  const text = { 'zh-CN': '读不出', en: 'unreadable' };
  vi.spyOn(made.store, 'run').mockRejectedValue(new StoreFailure(text));
  requests.open[0]?.answer();
  await until(() => expect(page.now()).toMatchObject({ problem: text }));
  expect(page.now()?.pages).toHaveLength(3);
  vi.restoreAllMocks();
});
