import { describe, expect, it } from 'vitest';
import { migratedFile, type HistoryFile } from '../../src/history/history-file';
import { IDBFactory } from 'fake-indexeddb';
import { checked } from './checked';
import { freshHistory } from './new-database';

const { archive } = freshHistory();
const granted = (figure: number) => ({ 'applications.granted.total': figure });

/** A history with versions, decisions, a report without a year and something that was set aside. */
async function fullHistory() {
  const history = archive();
  await history.keep(checked({ year: 2023 }));
  await history.keep(checked());
  await history.keep(checked({ day: 2, changes: granted(32) }));
  await history.keep(checked({ year: null, url: 'http://www.mms.gov.cn/undated.html' }));
  await history.keep(checked({ organization: '甲县发展局', year: 2023 }));
  await history.keep(checked({ organization: '甲县改革局', year: 2024 }));
  await history.join(['甲县发展局', '甲县改革局']);
  return history;
}

const textOf = async (history: ReturnType<typeof archive>): Promise<string> =>
  (await history.exported()).join('');

/** The same browser with all its data gone. */
function anotherBrowser() {
  globalThis.indexedDB = new IDBFactory();
  return archive();
}

describe('a file of history', () => {
  it('is taken in to the letter by an empty one', async () => {
    const history = await fullHistory();
    const [text, contents] = [await textOf(history), await history.contents()];
    const other = anotherBrowser();
    expect(await other.imported(`\uFEFF${text}`)).toEqual({
      added: 5,
      extended: 0,
      unchanged: 0,
      broken: [],
    });
    expect(await textOf(other)).toBe(text);
    expect(await other.contents()).toEqual(contents);
    expect(await other.versionsOf('某某市 2024')).toHaveLength(2);
  });

  it('changes nothing where everything is there', async () => {
    const history = await fullHistory();
    const text = await textOf(history);
    expect(await history.imported(text)).toEqual({ added: 0, extended: 0, unchanged: 5, broken: [] });
    expect(await textOf(history)).toBe(text);
  });

  it('is merged: versions of both sides in the order in which they were seen', async () => {
    const here = archive();
    await here.keep(checked());
    await here.keep(checked({ day: 9, changes: granted(40) }));
    const there = anotherBrowser();
    await there.keep(checked({ day: 3 }));
    await there.keep(checked({ day: 5, changes: granted(32), url: 'http://copy.gov.cn/' }));
    const text = await textOf(there);
    const merged = anotherBrowser();
    await merged.keep(checked());
    await merged.keep(checked({ day: 9, changes: granted(40) }));
    expect(await merged.imported(text)).toMatchObject({ added: 0, extended: 1, unchanged: 0 });
    const versions = await merged.versionsOf('某某市 2024');
    expect(versions.map(({ version, changes }) => [version, ...changes.map(({ to }) => to)])).toEqual([
      [3, '40'],
      [2, '32'],
      [1],
    ]);
    const { bodies } = await merged.contents();
    expect(bodies[0]?.entries).toMatchObject([
      {
        version: 3,
        firstSeen: '2026-01-01T08:00:00.000Z',
        lastSeen: '2026-01-09T08:00:00.000Z',
        addresses: ['http://www.mms.gov.cn/2024/report.html', 'http://copy.gov.cn/'],
      },
    ]);
  });

  it('leaves decisions at hand as they are', async () => {
    const history = await fullHistory();
    const text = await textOf(history);
    await history.part('甲县改革局');
    await history.imported(text);
    expect((await history.contents()).bodies.map(({ name }) => name)).toContain('甲县发展局');
  });

  it('has its broken records named, and the rest taken in', async () => {
    const text = (await textOf(await fullHistory()))
      .replace('"year":2023,"title"', '"year":"2023","title"')
      .replace('"version":2,"source"', '"version":2,"sauce"');
    const outcome = await anotherBrowser().imported(text);
    expect(outcome).toMatchObject({ added: 4 });
    expect(outcome?.broken.map(({ store, key }) => `${store} ${key}`)).toEqual([
      'entries 某某市 2023',
      'versions 某某市 2024 2',
    ]);
  });

  it.each([
    '',
    'no JSON',
    '[]',
    '{"format":"gouji-settings"}',
    '{"format":"gouji-history","schemaVersion":1}',
  ])('%s is none', async (text) => {
    expect(await archive().imported(text)).toBeNull();
  });

  it('of a later version is refused in words', async () => {
    const text = '{"format":"gouji-history","schemaVersion":999,"reports":[]}';
    await expect(archive().imported(text)).rejects.toThrow('由更新版本的勾稽导出');
  });

  it('of an earlier version is rewritten step by step', () => {
    const file: HistoryFile = {
      format: 'gouji-history',
      schemaVersion: 1,
      decisions: [],
      setAside: [],
      reports: ['a'],
    };
    const steps = {
      1: (old: HistoryFile) => ({ ...old, reports: [...old.reports, 'b'] }),
      2: (old: HistoryFile) => ({ ...old, reports: [...old.reports, 'c'] }),
    };
    expect(migratedFile(file, steps, 3)).toMatchObject({ schemaVersion: 3, reports: ['a', 'b', 'c'] });
  });
});

describe('a file that no browser has written', () => {
  const at = '2026-01-01T08:00:00.000Z';
  const fileOf = (parts: object): string =>
    JSON.stringify({ format: 'gouji-history', schemaVersion: 1, reports: [], ...parts });

  it('may join a great many names in one chain, and in a circle', async () => {
    const history = await fullHistory();
    const chain = Array.from({ length: 20_000 }, (_, place) => ({
      ...{ nameKey: `body ${String(place)}`, body: `body ${String(place + 1)}`, at },
    }));
    const circle = ['__proto__', 'constructor', '__proto__'].flatMap((nameKey, place, all) =>
      place + 1 < all.length ? [{ nameKey, body: all[place + 1], at }] : [],
    );
    expect(await history.imported(fileOf({ decisions: [...chain, ...circle] }))).toMatchObject({
      broken: [],
    });
    expect((await history.contents()).bodies).not.toEqual([]);
  });

  it('may be nested deeper than can be stored: that record is named, the rest is taken in', async () => {
    const history = archive();
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const record = `{"store":"entries","key":"a","reason":"b","value":${deep}}`;
    const text = fileOf({ setAside: [{ store: 'entries', key: 'c', reason: 'd', value: 1 }] });
    const imported = await history.imported(text.replace('"setAside":[', `"setAside":[${record},`));
    expect(imported?.broken.map(({ reason }) => reason)).toEqual([': nested too deep']);
    expect((await history.contents()).broken).toHaveLength(1);
  });

  it('may have two versions of one number, or numbers past reckoning: none is lost unsaid', async () => {
    const history = await fullHistory();
    const { reports } = JSON.parse(await textOf(history)) as {
      reports: { versions: { version: number }[] }[];
    };
    const several = reports.filter(({ versions }) => versions.length > 1);
    several.forEach(({ versions }) => versions.forEach((version) => (version.version = 1)));
    const other = anotherBrowser();
    await other.imported(fileOf({ reports: several }));
    expect((await other.versionsOf('某某市 2024')).map(({ version }) => version)).toEqual([2, 1]);
    several.forEach(({ versions }) =>
      versions.forEach((version) => (version.version = Number.MAX_SAFE_INTEGER)),
    );
    expect((await anotherBrowser().imported(fileOf({ reports: several })))?.broken).toHaveLength(2);
  });
});
