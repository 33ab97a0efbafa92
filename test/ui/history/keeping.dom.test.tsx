import { describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { entryWith } from './entries';
import { fakeArchive } from './fake-archive';
import { openHistory } from './history-harness';

const entries = [entryWith({ organization: '甲局', year: 2024 })];
const broken = [{ store: 'versions', key: '乙局 2023 / 2', reason: 'expected number' }];
const said = () => document.querySelector('.outcome p')?.textContent;
const button = (name: string) => screen.getByRole('button', { name, exact: true });

async function choose(text: string): Promise<void> {
  const field = screen.getByLabelText('导入…');
  await userEvent.upload(field, new File([text], '记录.json', { type: 'application/json' }));
}

describe('how the history is kept', () => {
  it('is told with what it takes up, and where it is switched off', async () => {
    openHistory();
    await expect.element(screen.getByText(/隐私窗口中检查的年报不保存/)).toBeVisible();
    await expect.element(screen.getByText('扩展已占用 12 MB，浏览器允许 2.1 GB。')).toBeVisible();
    const link = screen.getByRole('link', { name: '在设置中关闭历史记录' });
    await expect.element(link).toHaveAttribute('href', '/options.html#history');
  });

  it('is said to be off where that is set', async () => {
    openHistory({ isKept: false });
    await expect.element(screen.getByText(/历史记录已关闭/).first()).toBeVisible();
    await expect.element(screen.getByRole('link', { name: '在设置中打开历史记录' })).toBeVisible();
  });

  it('has failed the last time, is said with the reason and the way out', async () => {
    openHistory({ problem: { 'zh-CN': '浏览器的存储空间已满。请清理磁盘后重试', en: 'full' } });
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('最近检查的年报未能保存到历史记录：浏览器的存储空间已满。请清理磁盘后重试。');
  });

  it('goes to a file in pieces', async () => {
    const { download } = openHistory({ archive: fakeArchive({ entries }) });
    await button('导出全部').click();
    await expect.poll(() => download.mock.calls.length).toBe(1);
    const [pieces, name] = download.mock.calls[0] ?? [];
    expect(pieces).toEqual(['{"a":', '1}']);
    expect(name).toMatch(/^gouji-history-\d{4}-\d\d-\d\d\.json$/);
    expect(said()).toBe(`已导出 ${name ?? ''}`);
  });

  it('comes from a file, with what became of it', async () => {
    const outcome = { added: 3, extended: 1, unchanged: 5, broken };
    openHistory({ archive: fakeArchive({ imports: { good: outcome } }) });
    await expect.element(screen.getByText('导入…')).toBeVisible();
    await choose('good');
    await expect.poll(said).toBe('导入完成：新增 3 份，补充版本 1 份，原已有 5 份');
    await expect.element(screen.getByText('versions / 乙局 2023 / 2：expected number')).toBeVisible();
    await choose('other');
    await expect.poll(said).toBe('“记录.json”不是勾稽导出的历史记录，没有导入任何内容');
  });

  it('names records that could not be understood, and deletes them once that is confirmed', async () => {
    const { archive } = openHistory({ archive: fakeArchive({ entries, broken }) });
    await expect.element(screen.getByRole('heading', { name: '有 1 条记录无法识别' })).toBeVisible();
    await screen.getByText('查看这些记录').click();
    await expect.element(screen.getByText('versions / 乙局 2023 / 2：expected number')).toBeVisible();
    await button('删除这些记录').click();
    expect(archive.forgetBroken).not.toHaveBeenCalled();
    await button('删除这些记录').click();
    await expect.poll(() => screen.getByText('有 1 条记录无法识别').elements()).toEqual([]);
  });
});
