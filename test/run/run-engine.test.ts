import { expect, test } from 'vitest';
import { RunEngine } from '../../src/run/run-engine';
import type { Behaviour } from './fake-site';
import { pageOf, world, type World } from './run-world';

const a = 'http://www.a.gov.cn/1.html';
const b = 'http://www.a.gov.cn/2.html';
const report: Behaviour = { body: pageOf({ organization: '甲市人民政府' }) };

/** A run over one address that behaves like this, worked to its end. */
async function worked(behave: (url: string, times: number) => Behaviour, addresses = [a]): Promise<World> {
  const made = await world({ addresses, behave });
  await made.work();
  return made;
}

const firstPage = async (made: World) => (await made.pages())[0];

test('keeps the result of a report in the run and in the history', async () => {
  const made = await worked(() => report);
  const page = await firstPage(made);
  expect(page).toMatchObject({ state: 'done', attempts: 1, readBy: 'request', finalUrl: a });
  expect(page?.result?.status).toBe('checked');
  expect([...made.remembered.values()]).toEqual([page?.result]);
  expect((await made.store.run(made.run.id))?.state).toBe('finished');
});

test.each([
  [404, 'notFound'],
  [410, 'notFound'],
  [403, 'refused'],
  [401, 'refused'],
])('does not ask again after %i', async (status, code) => {
  const made = await worked(() => ({ status }));
  expect(await firstPage(made)).toMatchObject({ state: 'failed', attempts: 1, failure: { code, status } });
  expect(made.sites.seen).toHaveLength(1);
});

test.each([
  [{ status: 500 }, 'serverError'],
  [{ delay: Infinity }, 'timeout'],
  [{ isDead: true }, 'unreachable'],
])('asks again ever later after %j, and gives up', async (behaviour, code) => {
  const made = await worked(() => behaviour);
  expect(await firstPage(made)).toMatchObject({ state: 'failed', attempts: 4, failure: { code } });
  const { seen } = made.sites;
  const waits = seen.slice(1).map(({ at }, index) => at - (seen[index]?.end ?? 0));
  expect(waits).toEqual([2000, 4000, 8000]);
});

test('takes what comes in the end', async () => {
  const made = await worked((_, times) => (times < 3 ? { status: 502 } : report));
  expect(await firstPage(made)).toMatchObject({ state: 'done', attempts: 3 });
});

test.each([
  ['seconds', '120', 120_000],
  ['a date', new Date(Date.UTC(2026, 0, 20, 8, 3)).toUTCString(), 180_000 - 20],
  ['no end of time', '86400', 600_000],
])('leaves a host alone as it asks by %s', async (_, header, wait) => {
  const behave = (url: string, times: number): Behaviour =>
    url === a && times === 1 ? { status: 429, headers: { 'Retry-After': header } } : { ...report, delay: 40 };
  const made = await world({
    addresses: [a, b, 'http://www.a.gov.cn/3.html', 'http://www.b.gov.cn/1.html'],
    behave: (url, times) => ({ delay: 20, ...behave(url, times) }),
  });
  await made.work();
  const [first] = made.sites.asked(a);
  const end = first?.end ?? 0;
  // The one that was under way is not called back, and another host is not concerned.
  const later = made.sites.seen.filter(({ url, at }) => url.includes('www.a.') && at > end);
  expect(Math.min(...later.map(({ at }) => at)) - end).toBe(wait);
  expect(later).toHaveLength(2);
  expect(made.sites.asked('http://www.b.gov.cn/1.html')[0]?.at).toBeLessThanOrEqual(end);
  expect((await made.pages()).every(({ state }) => state === 'done')).toBe(true);
});

test('remembers over a restart that a host wants to be left alone', async () => {
  const made = await world({
    addresses: [a],
    behave: (_, times) => (times === 1 ? { status: 429, headers: { 'Retry-After': '300' } } : report),
  });
  const engine = new RunEngine(made.run, made.store, made.ports);
  const work = engine.work();
  await made.clock.settle();
  made.clock.pass();
  await made.clock.settle();
  engine.stop();
  await work;
  expect(made.sites.seen).toHaveLength(1);
  await made.work();
  const [first, second] = made.sites.seen;
  expect((second?.at ?? 0) - (first?.end ?? 0)).toBe(300_000);
});

test('follows a page that has moved, and asks for others of the site where it is now', async () => {
  const behave = (url: string): Behaviour =>
    url.startsWith('http:') ? { location: url.replace('http:', 'https:') } : report;
  const made = await world({ addresses: [a, b], behave, pace: { perHost: 1 } });
  await made.work();
  expect(await firstPage(made)).toMatchObject({
    state: 'done',
    attempts: 1,
    finalUrl: a.replace('http:', 'https:'),
  });
  expect(made.sites.asked(b)).toEqual([]);
  expect((await made.pages())[1]).toMatchObject({ finalUrl: b.replace('http:', 'https:') });
});

test('tells redirects in a circle from a host that is not allowed', async () => {
  const made = await world({
    addresses: [a, b],
    behave: (url) => (url === a ? { location: a } : url === b ? { location: 'http://www.f.com/' } : report),
  });
  made.sites.foreign.add('www.f.com');
  await made.work();
  expect((await made.pages()).map(({ failure }) => failure?.code)).toEqual(['redirectLoop', 'noPermission']);
});

test('asks no host that is not allowed', async () => {
  const made = await world({ addresses: ['http://www.f.com/1.html'], behave: () => report });
  made.sites.foreign.add('www.f.com');
  await made.work();
  expect((await firstPage(made))?.failure?.code).toBe('noPermission');
  expect(made.sites.seen).toEqual([]);
});

test.each([
  ['%PDF-1.4', 'notReadable'],
  ['crash', 'crashed'],
])('says of what cannot be read that it begins with %s', async (body, code) => {
  expect(await firstPage(await worked(() => ({ body })))).toMatchObject({
    state: 'failed',
    failure: { code },
  });
});

test('does not take in what is larger than a report can be', async () => {
  const body = new Uint8Array(33 * 1024 * 1024);
  expect((await firstPage(await worked(() => ({ body }))))?.failure?.text.en).toContain('32 MB');
});

test('opens a page in a tab that needs its scripts, and one that is guarded', async () => {
  const made = await worked((url) => (url === a ? { body: '<script>' } : { status: 412 }), [a, b]);
  expect(made.tabs.sort()).toEqual([a, b]);
  expect((await made.pages()).map(({ readBy, state }) => [readBy, state])).toEqual([
    ['tab', 'done'],
    ['tab', 'done'],
  ]);
});

test('says that a page could not be read in a tab either', async () => {
  const openInTab = (): Promise<never> => Promise.reject(new Error('gone'));
  const made = await world({ addresses: [a], behave: () => ({ body: '<script>' }), ports: { openInTab } });
  await made.work();
  expect(await firstPage(made)).toMatchObject({ state: 'failed', failure: { code: 'tabFailed' } });
});

test('leaves files unchecked, and asks for an address once', async () => {
  const made = await worked(() => report, [a, `${a}#top`, 'http://www.a.gov.cn/1.pdf']);
  expect((await made.pages()).map(({ state }) => state)).toEqual(['done', 'unchecked']);
  expect(made.sites.seen).toHaveLength(1);
});

test('finishes and stores what is under way when it is paused', async () => {
  const made = await world({ addresses: [a, b], behave: () => report, pace: { perHost: 1 } });
  const engine = new RunEngine(made.run, made.store, made.ports);
  const work = engine.work();
  await made.clock.settle();
  expect(engine.pulse().underWay).toEqual([0]);
  engine.pause();
  await made.clock.until(work);
  expect((await made.pages()).map(({ state }) => state)).toEqual(['done', 'waiting']);
  await made.work();
  expect(made.sites.seen.map(({ url }) => url)).toEqual([a, b]);
});

test('gives up what is under way when it is stopped', async () => {
  const made = await world({
    addresses: [a, b],
    behave: () => ({ ...report, delay: 5000 }),
    pace: { perHost: 1 },
  });
  const engine = new RunEngine(made.run, made.store, made.ports);
  const work = engine.work();
  await made.clock.settle();
  const before = made.clock.now();
  engine.stop();
  await made.clock.settle();
  await work;
  expect(made.clock.now()).toBe(before);
  expect((await made.pages()).map(({ state, attempts }) => [state, attempts])).toEqual([
    ['waiting', 0],
    ['waiting', 0],
  ]);
});

test('tries a failed page alone', async () => {
  const made = await worked((_, times) => (times === 1 ? { status: 404 } : report), [a, b]);
  await made.store.retry(made.run.id, [1]);
  expect((await made.store.run(made.run.id))?.state).toBe('running');
  await made.work();
  expect((await made.pages()).map(({ state }) => state)).toEqual(['failed', 'done']);
  expect(made.sites.asked(a)).toHaveLength(1);
});

test('pauses and says so where results cannot be stored', async () => {
  const made = await world({ addresses: [a], behave: () => report });
  const store = { ...made.store, put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  const engine = new RunEngine(made.run, store, made.ports);
  await made.work(engine);
  expect(engine.pulse().problem?.en).toContain('disk');
  expect((await made.store.run(made.run.id))?.state).toBe('paused');
  expect((await firstPage(made))?.state).toBe('waiting');
});

test('tells how long the rest will take once a page is finished', async () => {
  const addresses = [1, 2, 3].map((number) => `http://www.a.gov.cn/${number}.html`);
  const made = await world({ addresses, behave: () => ({ ...report, delay: 1000 }), pace: { perHost: 1 } });
  const rests: (number | null)[] = [];
  const engine = new RunEngine(made.run, made.store, made.ports, {
    onChange: () => rests.push(engine.pulse().rest),
  });
  await made.work(engine);
  expect(rests[0]).toBeNull();
  expect(Math.max(...rests.map((rest) => rest ?? 0))).toBe(3000);
  expect(rests.at(-1)).toBe(0);
});

test('goes on where a pause ends between two looks at a clock whose sleep ends early', async () => {
  const addresses = [1, 2, 3, 4, 5].map((page) => `http://www.a.gov.cn/${String(page)}.html`);
  const made = await world({ addresses, behave: () => report });
  let looks = 0;
  const clock = {
    now: () => made.clock.now() + (looks += 1),
    sleep: (milliseconds: number, signal: AbortSignal) =>
      made.clock.sleep(Math.max(0, milliseconds - 2), signal),
  };
  await made.work(new RunEngine(made.run, made.store, { ...made.ports, clock }));
  expect((await made.pages()).map(({ state }) => state)).toEqual(addresses.map(() => 'done'));
});
