import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { openRunPage } from './run-harness';
import { samplePages } from './sample-run';

const button = (name: string) => screen.getByRole('button', { name, exact: true });

/** What axe objects to. */
async function objections(): Promise<string[]> {
  const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'] });
  return violations.map(({ id }) => id);
}

describe('a run under way', () => {
  it('says that the computer is offline, for as long as it is', async () => {
    const { set } = openRunPage({
      run: { state: 'running' },
      pages: samplePages(3, 1),
      progress: { offline: true },
    });
    const said = screen.getByText('电脑没有连接网络，已暂缓读取。请检查网络，恢复后自动继续', {
      exact: false,
    });
    await expect.element(said).toBeVisible();
    expect(await objections()).toEqual([]);
    set({ offline: false });
    await expect.element(said).not.toBeInTheDocument();
  });

  it('says why nothing can be stored, and offers to go on', async () => {
    const problem = { 'zh-CN': '浏览器的存储空间已满，结果无法保存。', en: 'full' };
    const { control } = openRunPage({
      run: { state: 'paused' },
      pages: samplePages(3, 1),
      progress: { problem },
    });
    await expect.element(screen.getByRole('alert')).toHaveTextContent(problem['zh-CN']);
    await button('继续').click();
    expect(control.start).toHaveBeenCalledOnce();
  });
});

it('names records of the runs that could not be understood, and deletes them once that is confirmed', async () => {
  const broken = [{ store: 'pages', key: 'sample 3', reason: 'expected number' }];
  const { archive } = openRunPage({ hash: '', broken, pages: samplePages(3) });
  await expect.element(screen.getByRole('heading', { name: '有 1 条记录无法识别' })).toBeVisible();
  await screen.getByText('查看这些记录').click();
  await expect.element(screen.getByText('pages / sample 3：expected number')).toBeVisible();
  expect(await objections()).toEqual([]);
  await button('删除这些记录').click();
  expect(archive.forgetBroken).not.toHaveBeenCalled();
  await button('删除这些记录').click();
  await expect.element(screen.getByText('有 1 条记录无法识别')).not.toBeInTheDocument();
  expect(archive.forgetBroken).toHaveBeenCalledOnce();
});
