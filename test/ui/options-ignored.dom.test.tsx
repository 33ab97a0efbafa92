import { describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import type { IgnoredEntry, IgnoredReport } from '../../src/ui/options/services';
import { openOptions } from './options-harness';

const entry = (subject: string, title: string, reason = ''): IgnoredEntry => ({
  subject,
  figures: '[]',
  title,
  reason,
  at: '2026-02-01T08:00:00.000Z',
});

const reports: readonly IgnoredReport[] = [
  { report: '甲局 2025', findings: [entry('a', '办理流程不平衡', '已核实'), entry('b', '有空白单元格')] },
  { report: '乙局 2024', findings: [entry('c', '正文与表三不一致')] },
];

const ignored = () => screen.getByRole('region', { name: '已忽略的问题', exact: true });
const button = (name: string) => screen.getByRole('button', { name, exact: true });
const titles = () =>
  ignored()
    .getByRole('listitem')
    .elements()
    .map((item) => item.querySelector('[lang]')?.textContent);

describe('ignored findings', () => {
  it('are listed by report with reason and date', async () => {
    openOptions({ reports });
    const report = ignored().getByRole('region', { name: '甲局 2025' });
    await expect.element(report.getByText(/理由：已核实 · 2026年2月1日/)).toBeVisible();
    await expect.element(report.getByText(/未写理由/)).toBeVisible();
    await expect.element(ignored().getByRole('status')).toHaveTextContent('2 份年报，共 3 处');
  });

  it('are searched by report, title and reason', async () => {
    openOptions({ reports });
    const search = ignored().getByRole('searchbox');
    await search.fill('甲局');
    await expect.poll(titles).toEqual(['办理流程不平衡', '有空白单元格']);
    await search.fill('核实');
    await expect.poll(titles).toEqual(['办理流程不平衡']);
    await search.fill('表三');
    await expect.poll(titles).toEqual(['正文与表三不一致']);
    await search.fill('丙');
    await expect.element(ignored().getByText('没有符合条件的问题。')).toBeVisible();
  });

  it('are restored one by one, which can be undone', async () => {
    const archive = openOptions({ reports }).ignored;
    await button('恢复：办理流程不平衡').click();
    await expect.poll(titles).toEqual(['正文与表三不一致', '有空白单元格']);
    expect(archive.replace).toHaveBeenCalledExactlyOnceWith('甲局 2025', [entry('b', '有空白单元格')]);
    await button('撤销').click();
    await expect.poll(titles).toHaveLength(3);
    expect(archive.replace).toHaveBeenLastCalledWith('甲局 2025', reports[0]?.findings);
  });

  it('are restored by report, and the focus stays near', async () => {
    openOptions({ reports });
    await button('恢复甲局 2025的全部问题').click();
    await expect.poll(titles).toEqual(['正文与表三不一致']);
    await expect.element(button('恢复：正文与表三不一致')).toHaveFocus();
    await button('恢复：正文与表三不一致').click();
    await expect.element(ignored().getByText('没有忽略任何问题。')).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: '已忽略的问题' })).toHaveFocus();
  });

  it('stay where the storage refuses, which is said', async () => {
    const archive = openOptions({ reports }).ignored;
    archive.replace.mockRejectedValueOnce(new Error('quota'));
    await button('恢复：办理流程不平衡').click();
    await expect.element(screen.getByRole('banner').getByRole('status')).toHaveTextContent(/^未能完成/);
    expect(titles()).toHaveLength(3);
  });
});

describe('what could not be understood', () => {
  const unreadable = [
    { key: 'settings', values: [{ version: 9 }] },
    { key: 'ignored 丙局 2025', values: ['garbled'] },
  ];

  it('is named and can be exported', async () => {
    const { download } = openOptions({ unreadable });
    await expect.element(ignored().getByText('丙局 2025的已忽略问题')).toBeVisible();
    await expect.element(ignored().getByText('设置', { exact: true })).toBeVisible();
    await button('导出这些内容').click();
    const [text = '', name] = download.mock.calls[0] ?? [];
    expect(JSON.parse(text)).toEqual(unreadable);
    expect(name).toMatch(/^gouji-unreadable-\d{4}-\d\d-\d\d\.json$/);
  });

  it('is deleted once that is confirmed', async () => {
    const { unreadable: archive } = openOptions({ unreadable });
    await button('删除这些内容').click();
    await expect.element(button('取消')).toHaveFocus();
    await button('取消').click();
    await expect.element(button('删除这些内容')).toHaveFocus();
    expect(archive.forget).not.toHaveBeenCalled();
    await button('删除这些内容').click();
    await button('删除这些内容').click();
    await expect.poll(() => archive.forget.mock.calls.length).toBe(1);
    await expect.poll(() => ignored().getByText('丙局 2025的已忽略问题').elements()).toEqual([]);
  });
});
