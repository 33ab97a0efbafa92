import { describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import type { Judgement } from '../../../src/check/judgement';
import { findingWith } from '../results';
import { entryWith, versionOf } from './entries';
import { fakeArchive } from './fake-archive';
import { openHistory } from './history-harness';

const entry = entryWith({
  organization: '甲局',
  year: 2025,
  version: 2,
  addresses: ['javascript:alert(1)', 'https://a.gov.cn/1'],
});
const before = entryWith({ organization: '甲局', year: 2024 });
const newest = versionOf(entry, {
  version: 2,
  source: { url: 'javascript:alert(1)', title: '年报', checkedAt: '2026-02-03T04:00:00.000Z' },
  changes: [
    { path: 'applications.newlyReceived.total', from: '61', to: '62' },
    { path: 'section.1', from: null, to: '一、总体情况' },
    { path: 'publishedOn', from: '2026-01-20', to: '' },
    { path: 'something.new.here', from: 'a', to: 'b' },
  ],
});
const first = versionOf(entry);
const versions = { [entry.id]: [newest, first] };
const judgement: Judgement = {
  findings: [findingWith({ rule: 'litigation-total', severity: 'error' })],
  diagnoses: [],
  coverage: [],
};
const hash = `#report=${encodeURIComponent(entry.id)}`;
const open = () =>
  openHistory({ archive: fakeArchive({ entries: [entry, before], versions }), judgement, hash });

describe('a report of the history', () => {
  it('is judged anew, and opens what a finding rests on', async () => {
    const { judge, openRule } = open();
    await expect.element(screen.getByRole('heading', { name: '甲局' })).toBeVisible();
    expect(judge.mock.calls).toEqual([[newest]]);
    await screen
      .getByRole('button', { name: /litigation-total 标题/ })
      .first()
      .click();
    await expect.element(screen.getByText('依据：依据')).toBeVisible();
    await screen.getByRole('button', { name: /^规则说明/ }).click();
    expect(openRule).toHaveBeenCalledExactlyOnceWith('litigation-total');
    expect(document.title).toBe('甲局 2025 年度 · 勾稽');
  });

  it('tells what changed from version to version', async () => {
    open();
    const changes = screen.getByRole('table', { name: '改动 4 处' });
    await expect.element(changes).toBeVisible();
    const lines = [...changes.element().querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(lines).toEqual([
      ['表三“一、本年新收政府信息公开申请数量”的“总计”', '61', '62'],
      ['第一部分', '（无）', '一、总体情况'],
      ['公布日期', '2026-01-20', '（无）'],
      ['something.new.here', 'a', 'b'],
    ]);
  });

  it('shows the result of an earlier version', async () => {
    const { judge } = open();
    await screen.getByRole('button', { name: '查看第 1 版的检查结果' }).click();
    await expect.element(screen.getByText(/下面是第 1 版/)).toBeVisible();
    expect(judge.mock.calls.at(-1)).toEqual([first]);
  });

  it('links only to addresses of the web, and to the other years', async () => {
    open();
    await expect
      .element(screen.getByRole('link', { name: '打开网页' }))
      .toHaveAttribute('href', 'https://a.gov.cn/1');
    expect(document.querySelectorAll('[href^="javascript"]')).toHaveLength(0);
    const link = screen.getByRole('link', { name: '与 2024 年度比较' });
    await expect
      .element(link)
      .toHaveAttribute(
        'href',
        `#compare=${encodeURIComponent(before.id)}&with=${encodeURIComponent(entry.id)}`,
      );
  });

  it('is the line that has the focus after going back', async () => {
    open();
    await screen.getByRole('link', { name: '全部历史记录' }).click();
    await expect.element(screen.getByRole('link', { name: '甲局 2025 年度', exact: true })).toHaveFocus();
  });

  it('goes back to the list once it is deleted', async () => {
    const { archive } = open();
    await screen.getByRole('button', { name: '从历史记录中删除' }).click();
    await expect.element(screen.getByText('共 1 个单位，1 份年报')).toBeVisible();
    expect(archive.remove).toHaveBeenCalledExactlyOnceWith([entry.id]);
  });

  it('says so where it cannot be judged, and where it is gone', async () => {
    const { judge } = open();
    judge.mockRejectedValue(new Error('no background'));
    await screen.getByRole('button', { name: '查看第 1 版的检查结果' }).click();
    await expect.element(screen.getByText(/未能检查这份年报/)).toBeVisible();
    location.hash = '#report=elsewhere';
    await expect.element(screen.getByText('历史记录中没有这份年报')).toBeVisible();
  });
});
