import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import { databaseName, type HistoryDatabase } from '../../src/history/schema-steps';
import { checked, reportOf } from './checked';
import { freshHistory } from './new-database';

const { archive } = freshHistory();
const page = 'http://www.mms.gov.cn/2024/report.html';
const id = '某某市 2024';

/** Writes into the database past the archive. */
async function spoil(
  store: 'entries' | 'versions' | 'decisions',
  record: Readonly<Record<string, unknown>>,
): Promise<void> {
  const database = await openDB<HistoryDatabase>(databaseName);
  await database.put(store, record);
  database.close();
}

async function stored(store: 'entries' | 'versions' | 'setAside'): Promise<readonly unknown[]> {
  const database = await openDB<HistoryDatabase>(databaseName);
  const records: readonly unknown[] = await database.getAll(store);
  database.close();
  return records;
}

describe('a record that cannot be understood', () => {
  it('is set aside and named, and the rest works', async () => {
    const history = archive();
    await history.keep(checked());
    await history.keep(checked({ year: 2023 }));
    const spoiled = { entry: { id, nameKey: '某某市', year: '2024' }, marks: ['某某市'] };
    await spoil('entries', spoiled);
    await spoil('decisions', { nameKey: '甲', body: 1 });
    const { bodies, broken } = await history.contents();
    expect(bodies.flatMap(({ entries }) => entries.map(({ year }) => year))).toEqual([2023]);
    expect(broken.map(({ store, key }) => [store, key])).toEqual([
      ['entries', id],
      ['decisions', '甲'],
    ]);
    expect(broken[0]?.reason).toContain('entry.year');
    expect(await stored('entries')).toHaveLength(1);
    expect(await stored('setAside')).toMatchObject([{ value: spoiled }, { key: '甲' }]);
    expect((await history.contents()).broken).toEqual(broken);
    await history.forgetBroken();
    expect((await history.contents()).broken).toEqual([]);
  });

  it('costs none of the versions that the report had', async () => {
    const history = archive();
    await history.keep(checked());
    await spoil('entries', { entry: { id, nameKey: '某某市' }, marks: ['某某市'] });
    expect(await history.keep(checked({ day: 2 }))).toEqual({ id, became: 'added' });
    expect((await history.versionsOf(id)).map(({ version }) => version)).toEqual([2, 1]);
    expect((await history.contents()).broken).toMatchObject([{ store: 'entries', key: id }]);
  });

  it('is passed over where last year is looked up', async () => {
    const history = archive();
    await history.keep(checked());
    await history.keep(checked({ day: 2, changes: { 'applications.granted.total': 32 } }));
    await spoil('versions', { id, version: 2, report: null });
    const previous = await history.previousOf(reportOf({ year: 2025 }), page);
    expect(previous?.report).toEqual(reportOf());
    expect((await history.contents()).broken).toMatchObject([{ store: 'versions', key: `${id} 2` }]);
    const later = await history.keep(checked({ day: 3, changes: { 'applications.granted.total': 33 } }));
    expect(later).toMatchObject({ became: 'extended' });
    expect((await history.versionsOf(id)).map(({ version }) => version)).toEqual([3, 1]);
  });

  it('is in the file, and in the history that takes the file in', async () => {
    const history = archive();
    await history.keep(checked());
    await spoil('versions', { id, version: 1, report: null });
    const text = (await history.exported()).join('');
    expect(text).toContain('"value":{"id":"某某市 2024","version":1,"report":null}');
    await history.forgetBroken();
    await history.imported(text);
    expect((await history.contents()).broken).toMatchObject([{ store: 'versions' }]);
  });
});

describe('a browser', () => {
  it('without a database is told so in words', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(archive().keep(checked())).rejects.toThrow('浏览器未提供本地数据库');
    vi.unstubAllGlobals();
  });

  it('with a full storage keeps what it has', async () => {
    const history = archive();
    await history.keep(checked());
    const before = (await history.exported()).join('');
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    const changed = checked({ day: 2, changes: { 'applications.granted.total': 32 } });
    await expect(history.keep(changed)).rejects.toThrow('存储空间已满');
    full.mockRestore();
    expect((await history.exported()).join('')).toBe(before);
    expect(await history.keep(changed)).toMatchObject({ became: 'extended' });
  });

  it('that closes the database without a word has it opened again', async () => {
    const closed = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const history = createHistoryArchive();
    await history.keep(checked());
    closed.mockImplementationOnce(() => {
      throw new DOMException('', 'InvalidStateError');
    });
    expect((await history.contents()).bodies).toHaveLength(1);
    closed.mockRestore();
    history.close();
  });
});
