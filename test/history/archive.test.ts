import { describe, expect, it } from 'vitest';
import { findingWith } from '../ui/results';
import { checked, reportOf } from './checked';
import { freshHistory } from './new-database';

const { archive } = freshHistory();
const page = 'http://www.mms.gov.cn/2024/report.html';
const copy = 'http://zwgk.mms.gov.cn/art/1.html';

async function entriesIn(history: ReturnType<typeof archive>) {
  return (await history.contents()).bodies.flatMap(({ entries }) => entries);
}

describe('a checked report', () => {
  it('is kept with what the list says of it', async () => {
    const history = archive();
    const findings = [
      findingWith({ rule: 'applications-balance', severity: 'error' }),
      findingWith({ rule: 'applications-balance', severity: 'error' }),
      findingWith({ rule: 'blank-cells', severity: 'notice' }),
      findingWith({
        rule: 'title-year',
        severity: 'error',
        ignored: { reason: '', at: '2026-01-01T00:00:00.000Z' },
      }),
    ];
    const kept = await history.keep(checked({ findings, url: `${page}#part` }));
    expect(kept).toEqual({ id: '某某市 2024', became: 'added' });
    expect(await entriesIn(history)).toEqual([
      {
        id: '某某市 2024',
        nameKey: '某某市',
        organization: '某某市人民政府',
        year: 2024,
        title: reportOf().title,
        form: '2021',
        publishedOn: reportOf().publishedOn,
        addresses: [page],
        firstSeen: '2026-01-01T08:00:00.000Z',
        lastSeen: '2026-01-01T08:00:00.000Z',
        version: 1,
        findings: { error: 2, warning: 0, notice: 1, ignored: 1, unfinished: 0 },
        rules: ['applications-balance', 'blank-cells'],
      },
    ]);
    expect(await history.versionsOf('某某市 2024')).toMatchObject([
      { version: 1, report: reportOf(), changes: [], source: checked({ url: `${page}#part` }).source },
    ]);
  });

  it('that has not changed was seen again, under whatever address and name', async () => {
    const history = archive();
    await history.keep(checked());
    const again = await history.keep(checked({ url: copy, day: 3 }));
    expect(again).toEqual({ id: '某某市 2024', became: 'seen' });
    expect(await entriesIn(history)).toMatchObject([
      {
        version: 1,
        addresses: [copy, page],
        firstSeen: '2026-01-01T08:00:00.000Z',
        lastSeen: '2026-01-03T08:00:00.000Z',
      },
    ]);
    expect(await history.versionsOf('某某市 2024')).toHaveLength(1);
  });

  it('that has changed gets a version that tells what, figure by figure and around the words', async () => {
    const history = archive();
    await history.keep(checked({ sections: { 5: `${'旧'.repeat(300)}甲` } }));
    const changes = { 'applications.granted.total': 32, 'applications.granted.naturalPerson': '约26件' };
    const changed = checked({ day: 2, changes, sections: { 5: `${'旧'.repeat(300)}乙` } });
    expect(await history.keep(changed)).toMatchObject({ became: 'extended' });
    const [newest, first] = await history.versionsOf('某某市 2024');
    expect([newest?.version, first?.version]).toEqual([2, 1]);
    const told = newest?.changes.filter(({ path }) => !path.startsWith('section'));
    expect(told).toEqual([
      { path: 'applications.granted.naturalPerson', from: '25', to: '约26件' },
      { path: 'applications.granted.total', from: '31', to: '32' },
    ]);
    const section = newest?.changes.find(({ path }) => path === 'section.5');
    expect(section?.from).toMatch(/^…旧+甲$/);
    expect(section?.to).toMatch(/^…旧+乙$/);
    expect(section?.to?.length).toBeLessThan(202);
    expect(await history.reports(['某某市 2024', 'gone'])).toEqual([newest]);
  });

  it('whose copy on another host differs does not go to and fro', async () => {
    const history = archive();
    const onCopy = { url: copy, changes: { 'applications.granted.total': 32 } };
    await history.keep(checked());
    await history.keep(checked({ ...onCopy, day: 2 }));
    expect(await history.keep(checked({ day: 3 }))).toMatchObject({ became: 'seen' });
    expect(await history.keep(checked({ ...onCopy, day: 4 }))).toMatchObject({ became: 'seen' });
    await history.keep(checked({ day: 5, changes: { 'applications.granted.total': 33 } }));
    expect(await history.keep(checked({ day: 6 }))).toMatchObject({ became: 'extended' });
    const versions = await history.versionsOf('某某市 2024');
    expect(versions.map(({ changes }) => changes.map(({ to }) => to))).toEqual([['31'], ['33'], ['32'], []]);
  });

  it('that was judged anew is noted with its findings alone, and not added', async () => {
    const history = archive();
    const findings = [findingWith({ rule: 'title-year', severity: 'error' })];
    const renewal = { isRenewal: true };
    expect(await history.keep(checked(), renewal)).toMatchObject({ became: 'nothing' });
    expect(await entriesIn(history)).toEqual([]);
    await history.keep(checked());
    expect(await history.keep(checked({ day: 2 }), renewal)).toMatchObject({ became: 'nothing' });
    expect(await history.keep(checked({ day: 2, findings }), renewal)).toMatchObject({ became: 'seen' });
    const entries = await entriesIn(history);
    expect(entries).toMatchObject([{ lastSeen: '2026-01-01T08:00:00.000Z', findings: { error: 1 } }]);
    expect(await history.versionsOf('某某市 2024')).toHaveLength(1);
  });

  it('that is read again within a minute is not written again', async () => {
    const history = archive();
    await history.keep(checked());
    const soon = checked();
    const later = { ...soon.source, checkedAt: '2026-01-01T08:00:59.000Z' };
    expect(await history.keep({ ...soon, source: later })).toMatchObject({ became: 'nothing' });
  });

  it('without body or year stands for its address', async () => {
    const history = archive();
    await history.keep(checked({ organization: null, url: page }));
    await history.keep(checked({ organization: null, url: copy }));
    expect((await history.contents()).bodies.map(({ name }) => name)).toEqual([page, copy]);
    expect(await history.previousOf(reportOf({ organization: null, year: 2025 }), page)).toBeUndefined();
  });
});

describe('the report of the year before', () => {
  it('is that of the same body, its newest version', async () => {
    const history = archive();
    const changes = { 'applications.granted.total': 32 };
    await history.keep(checked({ year: 2023 }));
    await history.keep(checked({ year: 2023, day: 2, changes }));
    await history.keep(checked({ year: 2022 }));
    await history.keep(checked({ year: 2023, organization: '某县人民政府' }));
    const found = await history.previousOf(reportOf({ organization: '某某市政府' }), copy);
    expect(found).toEqual({
      source: checked({ year: 2023, day: 2 }).source,
      report: reportOf({ year: 2023, changes }),
    });
    expect(await history.previousOf(reportOf({ year: 2025 }), page)).toBeUndefined();
  });

  it('is found again from the year before', async () => {
    const history = archive();
    const { id } = await history.keep(checked({ year: 2023 }));
    await history.keep(checked({ year: 2024, organization: '某某市政府', url: copy }));
    expect(await history.followersOf(id)).toMatchObject([{ organization: '某某市政府', year: 2024 }]);
  });
});

describe('reports that are taken out', () => {
  it('are gone with their versions, and come back as they were', async () => {
    const history = archive();
    await history.keep(checked());
    await history.keep(checked({ day: 2, changes: { 'applications.granted.total': 32 } }));
    await history.keep(checked({ year: 2023 }));
    const before = (await history.exported()).join('');
    const takeBack = await history.remove(['某某市 2024', 'gone']);
    expect((await entriesIn(history)).map(({ year }) => year)).toEqual([2023]);
    expect(await history.versionsOf('某某市 2024')).toEqual([]);
    await takeBack();
    expect((await history.exported()).join('')).toBe(before);
  });

  it('come back beside what was kept meanwhile', async () => {
    const history = archive();
    await history.keep(checked());
    const takeBack = await history.remove(['某某市 2024']);
    await history.keep(checked({ day: 5, changes: { 'applications.granted.total': 32 } }));
    await takeBack();
    const versions = await history.versionsOf('某某市 2024');
    expect(versions.map(({ version, changes }) => [version, changes.length])).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(await entriesIn(history)).toMatchObject([
      { version: 2, firstSeen: '2026-01-01T08:00:00.000Z', lastSeen: '2026-01-05T08:00:00.000Z' },
    ]);
  });
});

it('every page of the extension is told of a change', async () => {
  const [history, other] = [archive(), archive()];
  const told = new Promise<void>((resolve) => {
    other.watch(resolve, AbortSignal.timeout(5000));
  });
  await history.keep(checked());
  await told;
});
