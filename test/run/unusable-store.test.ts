import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { createRun } from '../../src/run/create-run';
import { openRunStore } from '../../src/run/run-store';
import { localNotices } from './run-world';

const link = {
  ...{ url: 'http://www.a.gov.cn/1.html', title: '年报', year: null, body: null, publishedOn: null },
  kind: 'page' as const,
};
const list = { title: '年报', links: [link], next: null };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const inWords = (text: string): unknown =>
  expect.objectContaining({ text: expect.objectContaining({ 'zh-CN': text }) as unknown });

test('a store of a later version is named, and stays as it is', async () => {
  const later = await openDB('later runs', 7, { upgrade: (database) => database.createObjectStore('kept') });
  await later.put('kept', 'something', 'key');
  later.close();
  const store = openRunStore('later runs', localNotices());
  await expect(store.list()).rejects.toEqual(
    inWords('批量检查的结果由更新版本的勾稽保存，当前版本无法读取。结果仍在，请更新勾稽后重试。'),
  );
  const again = await openDB('later runs', 7);
  expect(await again.get('kept', 'key')).toBe('something');
  again.close();
});

test('a browser without a database is told so in words', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = openRunStore('no runs', localNotices());
  await expect(createRun(store, list, 'http://www.a.gov.cn/')).rejects.toThrow('浏览器未提供本地数据库');
});

test('a database that lacks its stores is called damaged, not empty', async () => {
  (await openDB('odd runs', 1, { upgrade: (database) => database.createObjectStore('other') })).close();
  await expect(openRunStore('odd runs', localNotices()).list()).rejects.toThrow(
    '浏览器无法读写批量检查的数据库',
  );
});

test('what cannot be stored leaves everything as it was', async () => {
  const store = openRunStore('full runs', localNotices());
  const { id } = await createRun(store, list, 'http://www.a.gov.cn/');
  const before = await store.pagesOf(id);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  await expect(store.setState(id, 'running')).rejects.toThrow('浏览器的存储空间已满');
  const putBack = await store.remove(id);
  await expect(putBack()).rejects.toThrow('浏览器的存储空间已满');
  put.mockRestore();
  await putBack();
  expect(await store.pagesOf(id)).toEqual(before);
  expect((await store.run(id))?.state).toBe('ready');
});

test('a database that the browser has closed without a word is opened again', async () => {
  const store = openRunStore('closed runs', localNotices());
  const { id } = await createRun(store, list, 'http://www.a.gov.cn/');
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('', 'InvalidStateError');
  });
  expect((await store.run(id))?.id).toBe(id);
});
