import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { addLinks, createRun } from '../../src/run/create-run';
import { defaultPace } from '../../src/run/run-record';
import { openRunStore, type RunStore } from '../../src/run/run-store';
import { checked } from '../history/checked';
import { localNotices } from './run-world';

const link = (url: string, kind: 'page' | 'doc' = 'page') => ({
  ...{ url, title: url, year: null, body: null, publishedOn: null },
  kind,
});

const first = 'http://www.a.gov.cn/1.html';
const second = 'http://www.a.gov.cn/2.html';
const list = {
  title: '年报',
  links: [link(first), link(second), link('http://www.a.gov.cn/3.doc', 'doc')],
  next: 'http://www.a.gov.cn/list_2.html',
};

let stores = 0;

async function storeWithRun(): Promise<{ name: string; store: RunStore; id: string }> {
  stores += 1;
  const name = `stored runs ${String(stores)}`;
  const store = openRunStore(name, localNotices());
  const { id } = await createRun(store, list, 'http://www.a.gov.cn/list.html');
  return { name, store, id };
}

const statesOf = async (store: RunStore, id: string) => (await store.pagesOf(id)).map(({ state }) => state);

test('adds links of further pages of the list, each address once, until the run is started', async () => {
  const { store, id } = await storeWithRun();
  expect((await store.run(id))?.next).toBe(list.next);
  const further = { title: '', links: [link(`${second}#a`), link('http://www.a.gov.cn/4.html')], next: null };
  expect(await addLinks(store, id, further)).toBe(1);
  expect(await store.run(id)).not.toHaveProperty('next');
  expect(await statesOf(store, id)).toEqual(['waiting', 'waiting', 'unchecked', 'waiting']);
  await store.setState(id, 'running', 'start');
  await expect(addLinks(store, id, further)).rejects.toThrow();
});

test('leaves out what the person does not want', async () => {
  const { store, id } = await storeWithRun();
  await store.confirm(id, [1], { ...defaultPace, perHost: 1 });
  expect(await statesOf(store, id)).toEqual(['leftOut', 'waiting', 'unchecked']);
  expect((await store.run(id))?.pace.perHost).toBe(1);
  await store.confirm(id, [0, 1], defaultPace);
  expect(await statesOf(store, id)).toEqual(['waiting', 'waiting', 'unchecked']);
});

test('lists runs with how much of them is done', async () => {
  const { store, id } = await storeWithRun();
  const [page] = await store.pagesOf(id);
  if (page === undefined) throw new Error('no page');
  await store.put({ ...page, state: 'done', result: checked({ url: first }) });
  expect((await store.list()).map(({ run, done, wanted }) => [run.id, done, wanted])).toEqual([[id, 1, 2]]);
  expect((await store.pageAt(id, 0))?.result).toEqual(checked({ url: first }));
});

test('takes a run out and puts it back', async () => {
  const { store, id } = await storeWithRun();
  const before = await store.pagesOf(id);
  const putBack = await store.remove(id);
  expect([await store.list(), await store.pagesOf(id)]).toEqual([[], []]);
  // What was under way does not bring it back in parts.
  for (const page of before) await store.put({ ...page, state: 'done', result: checked() });
  expect(await store.pagesOf(id)).toEqual([]);
  await putBack();
  expect(await store.pagesOf(id)).toEqual(before);
});

test('sets aside what it cannot understand, names it, and goes on with the rest', async () => {
  const { name, store, id } = await storeWithRun();
  const [page] = await store.pagesOf(id);
  if (page === undefined) throw new Error('no page');
  await store.put({ ...page, state: 'done', result: checked({ url: first }) });
  const database = await openDB(name, 1);
  await database.put('pages', { run: id, position: 'one' }, [id, 1]);
  await database.put('results', { position: 0, result: { status: 'checked' } }, [id, 0]);
  await database.put('runs', { id: 'broken' }, 'broken');
  expect(
    (await store.pagesOf(id)).map(({ position, state, failure }) => [position, state, failure?.code]),
  ).toEqual([
    [0, 'failed', 'crashed'],
    [2, 'unchecked', undefined],
  ]);
  expect((await store.list()).map(({ run }) => run.id)).toEqual([id]);
  expect((await store.broken()).map((record) => [record.store, record.key, record.reason !== ''])).toEqual([
    ['pages', `${id} 1`, true],
    ['results', `${id} 0`, true],
    ['runs', 'broken', true],
  ]);
  await store.retry(id, [0]);
  expect(await statesOf(store, id)).toEqual(['waiting', 'unchecked']);
  await store.forgetBroken();
  expect(await store.broken()).toEqual([]);
  database.close();
});

test.each([
  ['ready', 'paused', 'ready'],
  ['finished', 'stopped', 'finished'],
  ['running', 'paused', 'paused'],
  ['paused', 'stopped', 'stopped'],
  ['stopped', 'running', 'running'],
] as const)('makes of %s, told to become %s, %s', async (before, wanted, after) => {
  const { store, id } = await storeWithRun();
  const run = await store.run(id);
  if (run === undefined) throw new Error('no run');
  await store.add({ ...run, state: before }, []);
  await store.setState(id, wanted);
  expect((await store.run(id))?.state).toBe(after);
});
