import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { findingWith } from '../results';
import { entryWith, versionOf } from './entries';
import { fakeArchive } from './fake-archive';
import { openHistory } from './history-harness';

const findings = { error: 1, warning: 2, notice: 3, ignored: 1, unfinished: 1 };
const entries = [
  entryWith({ organization: '甲局', year: 2025, findings, version: 2 }),
  entryWith({ organization: '甲局', year: 2024 }),
  entryWith({ organization: '乙局', year: 2023 }),
];
const [newest = entryWith({ organization: '甲局', year: 2025 }), before = newest] = entries;
const changed = [{ path: 'applications.newlyReceived.total', from: '61', to: '62' }];
const versions = { [newest.id]: [versionOf(newest, { version: 2, changes: changed }), versionOf(newest)] };
const joined = new Map([['乙局', '甲局']]);
const broken = [{ store: 'versions', key: '乙局', reason: 'expected number' }];
const judgement = {
  findings: [findingWith({ rule: 'litigation-total', severity: 'error' })],
  diagnoses: [],
  coverage: [],
};

/** What axe objects to, in a word each. */
async function objections(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe.each(['light', 'dark'])('in %s colours axe finds nothing', (theme) => {
  const open = (hash: string, archive = fakeArchive({ entries, joined, broken, versions })) => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = 'zh-CN';
    openHistory({ archive, judgement, hash });
  };

  it('in the list with a selection, an outcome and broken records', async () => {
    open('');
    await screen.getByText('2 个名称').click();
    await screen.getByRole('button', { name: '拆分 乙局' }).click();
    await expect.element(screen.getByRole('button', { name: '撤销' })).toBeVisible();
    await screen.getByRole('checkbox', { name: '选择甲局的全部年报' }).click();
    await screen.getByRole('checkbox', { name: /选择乙局/ }).click();
    await expect.element(screen.getByRole('button', { name: '合并为同一单位' })).toBeEnabled();
    expect(await objections()).toEqual([]);
  });

  it('in the empty list', async () => {
    open('', fakeArchive());
    await expect.element(screen.getByRole('heading', { name: '还没有历史记录' })).toBeVisible();
    expect(await objections()).toEqual([]);
  });

  it('in a report', async () => {
    open(`#report=${encodeURIComponent(newest.id)}`);
    await screen
      .getByRole('button', { name: /litigation-total 标题/ })
      .first()
      .click();
    expect(await objections()).toEqual([]);
  });

  it('in a comparison', async () => {
    open(`#compare=${encodeURIComponent(before.id)}&with=${encodeURIComponent(newest.id)}`);
    await expect.element(screen.getByRole('heading', { level: 2, name: /甲局/ })).toBeVisible();
    expect(await objections()).toEqual([]);
  });
});
