import { deleteDB } from 'idb';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { createHistoryArchive } from '../../src/history/create-history-archive';
import { databaseName, schemaSteps, type SchemaStep } from '../../src/history/schema-steps';
import { checked, reportOf } from './checked';
import { createVersion1 } from './version-1';

/** An archive that lets go of the database when the test is over. */
function archive(steps?: readonly SchemaStep[]) {
  const history = createHistoryArchive(steps);
  onTestFinished(() => history.close());
  return history;
}

beforeEach(() => deleteDB(databaseName));

it('a real browser keeps, finds, exports and takes in reports', async () => {
  const history = archive();
  await history.keep(checked({ year: 2023 }));
  await history.keep(checked());
  await history.keep(checked({ day: 2, changes: { 'applications.granted.total': 32 } }));
  const { bodies } = await history.contents();
  expect(bodies.map(({ entries }) => entries.map(({ id, version }) => `${id} ${String(version)}`))).toEqual([
    ['某某市 2024 2', '某某市 2023 1'],
  ]);
  const previous = await history.previousOf(reportOf({ organization: '某某市政府' }), 'http://a.gov.cn/');
  expect(previous?.report).toEqual(reportOf({ year: 2023 }));
  const text = (await history.exported()).join('');
  const takeBack = await history.remove(['某某市 2024', '某某市 2023']);
  expect((await history.contents()).bodies).toEqual([]);
  await takeBack();
  expect((await history.exported()).join('')).toBe(text);
  history.close();
  await deleteDB(databaseName);
  expect(await history.imported(text)).toEqual({ added: 2, extended: 0, unchanged: 0, broken: [] });
  expect((await history.exported()).join('')).toBe(text);
  expect((await history.usage())?.used).toBeGreaterThan(0);
});

it('a database of the first version opens in a real browser', async () => {
  const { entries, versions } = await createVersion1();
  const history = archive();
  expect((await history.contents()).bodies.flatMap((body) => body.entries)).toEqual([entries[0]?.entry]);
  expect(await history.versionsOf('宿迁市 2023')).toEqual(versions);
});

it('a page lets go of the database for one that brings a later schema', async () => {
  const history = archive();
  await history.keep(checked());
  const newer = archive([...schemaSteps, () => undefined]);
  expect((await newer.contents()).bodies).toHaveLength(1);
  await expect(history.contents()).rejects.toThrow('由更新版本的勾稽保存');
});

it('two pages that keep the same report at once make one of it', async () => {
  const pages = [archive(), archive(), archive()];
  const kept = await Promise.all(pages.map((page) => page.keep(checked())));
  expect(kept.filter(({ became }) => became === 'added')).toHaveLength(1);
  expect((await archive().versionsOf('某某市 2024')).length).toBe(1);
});

it('is told of changes made by a worker or another page', async () => {
  const [history, other] = [archive(), archive()];
  const told = new Promise<void>((resolve) => {
    other.watch(resolve, AbortSignal.timeout(5000));
  });
  await history.keep(checked());
  await told;
});
