import { describe, expect, it } from 'vitest';
import type { HistoryContents } from '../../src/history/history-archive';
import { checked, reportOf } from './checked';
import { freshHistory } from './new-database';

const { archive } = freshHistory();
const suzhou = 'http://www.suzhou.gov.cn/a.html';
const gusu = 'http://www.gusu.gov.cn/b.html';
const province = 'http://www.zj.gov.cn/c.html';
const full = '苏州市姑苏区财政局';
const short = '姑苏区财政局';

/** The bodies by name, with the years of their reports. */
const bodiesOf = ({ bodies }: HistoryContents) =>
  bodies.map(({ name, entries }) => `${name} ${entries.map(({ year }) => String(year)).join(' ')}`);

/** Keeps reports, each told by body, year and address, and tells how they are held together. */
async function kept(...reports: readonly (readonly [organization: string, year: number, url: string])[]) {
  const history = archive();
  for (const [organization, year, url] of reports) await history.keep(checked({ organization, year, url }));
  const previousYear = async (organization: string, year: number, url: string) =>
    (await history.previousOf(reportOf({ organization, year }), url))?.report.organization;
  return { history, bodies: bodiesOf(await history.contents()), previousYear };
}

describe('reports are of one body', () => {
  it('under one name on different hosts', async () => {
    const { bodies, previousYear } = await kept(
      ['宿迁市财政局', 2023, suzhou],
      ['江苏省宿迁市财政局', 2024, gusu],
    );
    expect(bodies).toEqual(['江苏省宿迁市财政局 2024 2023']);
    expect(await previousYear('宿迁市财政局', 2024, province)).toBe('宿迁市财政局');
  });

  it('with and without the city on one host', async () => {
    const { history, bodies, previousYear } = await kept([full, 2023, suzhou], [short, 2024, suzhou]);
    expect(bodies).toEqual(['姑苏区财政局 2024 2023']);
    expect((await history.contents()).bodies).toMatchObject([{ id: full, otherNames: [full] }]);
    expect(await previousYear(short, 2024, suzhou)).toBe(full);
    expect(await previousYear(full, 2025, gusu)).toBe(short);
  });

  it('over a third report that was seen on both hosts', async () => {
    const { bodies, previousYear } = await kept(
      [short, 2022, gusu],
      [full, 2023, gusu],
      [full, 2023, suzhou],
      [short, 2024, suzhou],
    );
    expect(bodies).toEqual(['姑苏区财政局 2024 2023 2022']);
    expect(await previousYear(short, 2023, suzhou)).toBe(short);
  });
});

describe('reports are of two bodies', () => {
  it('with one short name on two hosts', async () => {
    const { bodies, previousYear } = await kept(
      ['西湖区财政局', 2023, suzhou],
      ['西湖区财政局', 2024, gusu],
      ['市财政局', 2023, suzhou],
      ['宿迁市财政局', 2024, suzhou],
    );
    expect(bodies).toHaveLength(4);
    expect(await previousYear('西湖区财政局', 2024, gusu)).toBeUndefined();
    expect(await previousYear('宿迁市财政局', 2024, suzhou)).toBeUndefined();
  });

  it('with the same name in two cities on one host, and the short name is then of neither', async () => {
    const { bodies, previousYear } = await kept(
      ['杭州市西湖区财政局', 2023, province],
      ['南昌市西湖区财政局', 2023, province],
      ['西湖区财政局', 2024, province],
    );
    expect(bodies).toHaveLength(3);
    expect(await previousYear('西湖区财政局', 2024, province)).toBeUndefined();
    expect(await previousYear('杭州市西湖区财政局', 2024, province)).toBe('杭州市西湖区财政局');
  });
});

describe('a person decides', () => {
  it('that two bodies are one, also for reports that come later', async () => {
    const { history, previousYear } = await kept(['甲县发展局', 2023, suzhou], ['甲县改革局', 2024, gusu]);
    expect(await previousYear('甲县改革局', 2024, gusu)).toBeUndefined();
    await history.join(['甲县发展局', '甲县改革局']);
    expect(await previousYear('甲县改革局', 2024, gusu)).toBe('甲县发展局');
    expect(await previousYear('甲县发展局', 2025, suzhou)).toBe('甲县改革局');
    await history.keep(checked({ organization: '甲县改革局', year: 2025, url: gusu }));
    const { bodies } = await history.contents();
    expect(bodies).toMatchObject([{ id: '甲县发展局', name: '甲县改革局', otherNames: ['甲县发展局'] }]);
  });

  it('that a report of a joined body is held against its own entry', async () => {
    const { history } = await kept(['甲县发展局', 2024, suzhou], ['甲县改革局', 2024, gusu]);
    await history.join(['甲县发展局', '甲县改革局']);
    const again = await history.keep(checked({ organization: '甲县发展局', url: suzhou, day: 2 }));
    expect(again).toEqual({ id: '甲县发展局 2024', became: 'seen' });
  });

  it('that what looks like one is several', async () => {
    const { history, previousYear } = await kept([full, 2023, suzhou], [short, 2024, suzhou]);
    await history.part('姑苏区财政局 @suzhou.gov.cn');
    expect((await history.contents()).bodies).toHaveLength(2);
    expect(await previousYear(short, 2024, suzhou)).toBeUndefined();
    expect(await previousYear(full, 2025, suzhou)).toBeUndefined();
    await history.join([full, '姑苏区财政局 @suzhou.gov.cn']);
    expect(await previousYear(short, 2024, suzhou)).toBe(full);
  });

  it('that the name to which others were joined stands alone, and those stay together', async () => {
    const { history } = await kept(
      ['甲县一局', 2022, suzhou],
      ['甲县二局', 2023, suzhou],
      ['甲县三局', 2024, suzhou],
    );
    await history.join(['甲县一局', '甲县二局', '甲县三局']);
    expect(bodiesOf(await history.contents())).toEqual(['甲县三局 2024 2023 2022']);
    await history.part('甲县一局');
    const bodies = bodiesOf(await history.contents());
    expect(new Set(bodies)).toEqual(new Set(['甲县一局 2022', '甲县三局 2024 2023']));
  });
});
