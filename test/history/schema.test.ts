import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import { schemaSteps, type SchemaStep } from '../../src/history/schema-steps';
import { checked, reportOf } from './checked';
import { freshHistory } from './new-database';
import { createVersion1 } from './version-1';

const { archive } = freshHistory();

describe('a database of the first version', () => {
  it('opens with all that it holds, and takes more', async () => {
    const { entries, versions, setAside } = await createVersion1();
    const history = archive();
    const { bodies, broken } = await history.contents();
    expect(bodies.map((body) => body.entries)).toEqual([[entries[0]?.entry]]);
    expect(broken).toEqual(setAside.map(({ store, key, reason }) => ({ store, key, reason })));
    expect(await history.versionsOf('宿迁市 2023')).toEqual(versions);
    const report = reportOf({ organization: '宿迁市政府', year: 2024 });
    const previous = await history.previousOf(report, 'http://other.gov.cn/');
    expect(previous?.report.tables.applications?.['carriedOut']).toEqual({ naturalPerson: 10, total: 10 });
    expect(await history.keep(checked({ organization: '宿迁市政府', year: 2024 }))).toMatchObject({
      became: 'added',
    });
  });

  it('has the stores and indexes of a new one that went through the first step alone', async () => {
    const shape = async () => {
      const database = await openDB('gouji-history');
      const names = [...database.objectStoreNames];
      const stores = names.map((name) => {
        const { keyPath, autoIncrement, indexNames } = database.transaction(name).store;
        return { name, keyPath, autoIncrement, indexes: [...indexNames] };
      });
      database.close();
      return stores;
    };
    await createVersion1();
    const made = await shape();
    indexedDB.deleteDatabase('gouji-history');
    const history = createHistoryArchive(schemaSteps.slice(0, 1));
    await history.contents();
    history.close();
    expect(await shape()).toEqual(made);
  });

  it('goes through the steps that came since, and only those', async () => {
    const { entries } = await createVersion1();
    const later = vi.fn<SchemaStep>();
    const history = createHistoryArchive([...schemaSteps, later]);
    expect((await history.contents()).bodies.map((body) => body.entries)).toEqual([[entries[0]?.entry]]);
    history.close();
    expect(later).toHaveBeenCalledOnce();
    const database = await openDB('gouji-history');
    expect(database.version).toBe(schemaSteps.length + 1);
    database.close();
  });
});

describe('several pages', () => {
  it('let go of the database for one that brings a later schema, and say that they are older', async () => {
    const history = archive();
    await history.keep(checked());
    const newer = createHistoryArchive([...schemaSteps, () => undefined]);
    expect((await newer.contents()).bodies).toHaveLength(1);
    await expect(history.contents()).rejects.toThrow('由更新版本的勾稽保存');
    newer.close();
  });

  it('that do not let go are named as what is in the way', async () => {
    await createVersion1();
    const stubborn = await openDB('gouji-history');
    const newer = createHistoryArchive([...schemaSteps, () => undefined]);
    await expect(newer.contents()).rejects.toThrow('请关闭其他勾稽页面后重试');
    stubborn.close();
    await expect.poll(() => newer.contents().then(({ bodies }) => bodies.length)).toBe(1);
    newer.close();
  });
});
