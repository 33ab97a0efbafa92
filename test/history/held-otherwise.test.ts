import { expect, it } from 'vitest';
import { heldOtherwise } from '../../src/history/held-otherwise';
import { findingWith } from '../ui/results';
import { checked } from './checked';
import { freshHistory } from './new-database';

const { archive } = freshHistory();
const [old, renamed] = ['甲县发展局', '甲县改革局'];

/** A history with 2023 under the old name, 2024 and 2025 under the new one. */
async function renamedBody() {
  const history = archive();
  await history.keep(checked({ organization: old, year: 2023 }));
  await history.keep(checked({ organization: renamed, year: 2024 }));
  await history.keep(checked({ organization: renamed, year: 2025 }));
  const bodies = async () => (await history.contents()).bodies;
  return { history, bodies };
}

it('a report is held otherwise when bodies are joined, and when that is taken back', async () => {
  const { history, bodies } = await renamedBody();
  const apart = await bodies();
  const takeBack = await history.join([old, renamed]);
  const joined = await bodies();
  expect(heldOtherwise(apart, joined)).toEqual(['甲县改革局 2024']);
  await takeBack();
  expect(heldOtherwise(joined, await bodies())).toEqual(['甲县改革局 2024']);
  expect((await history.exported()).join('')).toContain('"decisions":[]');
});

it('parting a name is taken back with the decisions that stood before', async () => {
  const { history } = await renamedBody();
  await history.join([old, renamed]);
  const before = (await history.exported()).join('');
  const takeBack = await history.part(old);
  expect((await history.contents()).bodies).toHaveLength(2);
  await takeBack();
  expect((await history.exported()).join('')).toBe(before);
});

it('a report is held otherwise when that of the year before goes, comes or changes', async () => {
  const { history, bodies } = await renamedBody();
  const whole = await bodies();
  const takeBack = await history.remove(['甲县改革局 2024']);
  const less = await bodies();
  expect(heldOtherwise(whole, less)).toEqual(['甲县改革局 2025']);
  await takeBack();
  expect(heldOtherwise(less, await bodies())).toEqual(['甲县改革局 2025']);
  await history.keep(
    checked({ organization: renamed, year: 2024, day: 2, changes: { 'applications.granted.total': 32 } }),
  );
  expect(heldOtherwise(whole, await bodies())).toEqual(['甲县改革局 2025']);
});

it('reports that come together are not judged anew', async () => {
  const { bodies } = await renamedBody();
  expect(heldOtherwise([], await bodies())).toEqual([]);
});

it('a judgement is noted of the version that was judged alone, and nobody has seen the page', async () => {
  const { history } = await renamedBody();
  const [version] = await history.versionsOf('甲县改革局 2024');
  if (version === undefined) throw new Error('no version');
  const told = { findings: [], diagnoses: [], coverage: [] };
  const judgement = { ...told, findings: [findingWith({ rule: 'sudden-change', severity: 'warning' })] };
  const entry = async () =>
    (await history.contents()).bodies.flatMap(({ entries }) => entries).find(({ id }) => id === version.id);
  const before = await entry();
  await history.noteJudgement(version, judgement);
  const noted = await entry();
  expect(noted).toMatchObject({ lastSeen: before?.lastSeen, version: 1, rules: ['sudden-change'] });
  await history.noteJudgement({ ...version, version: 2 }, told);
  expect(await entry()).toEqual(noted);
});
