import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { defaultPace } from '../../../src/run/run-record';
import type { FurtherLists } from '../../../src/ui/run/services';
import { openRunPage } from './run-harness';
import { samplePages } from './sample-run';

const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: true });
const finished = { state: 'finished' } as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What axe objects to, in a word each.
 *
 * @param rules those alone, in the place of the standards
 */
async function objections(rules?: string[]): Promise<string[]> {
  const { violations } = await axe.run(document, { runOnly: rules ?? standards });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  history.replaceState(null, '', location.pathname + location.search);
});

describe('links that were found', () => {
  it('are all wanted at first, files aside, and can be chosen by what is shown', async () => {
    const { control } = openRunPage({ pages: samplePages(3, 0) });
    await expect.element(screen.getByText('已选 5/5 份')).toBeVisible();
    await expect.element(screen.getByText('PDF 附件，未检查')).toBeVisible();
    await screen.getByRole('combobox', { name: '年度' }).selectOptions('2024');
    await button('全不选').click();
    await screen.getByRole('combobox', { name: '年度' }).selectOptions('全部年度');
    await screen.getByRole('checkbox', { name: /公安局2025/ }).click();
    await screen.getByText('高级').click();
    await screen.getByLabelText('两次请求的间隔（秒）').fill('1.5');
    await button('开始检查').click();
    expect(control.confirm).toHaveBeenCalledExactlyOnceWith([0, 4], { ...defaultPace, pause: 1500 });
    await expect.poll(() => control.start.mock.calls.length).toBe(1);
  });

  it('cannot be started with a pace that cannot be', async () => {
    openRunPage({ pages: samplePages(3, 0) });
    await screen.getByText('高级').click();
    await screen.getByLabelText('每个网站同时请求数').fill('3');
    await expect.element(screen.getByText('请填写1到2之间的数字')).toBeVisible();
    await expect.element(button('开始检查')).toBeDisabled();
  });

  it('name the hosts that need permission and ask for it in the click', async () => {
    const { access } = openRunPage({ pages: samplePages(3, 0), missing: ['xxgk.huaian.gov.cn'] });
    await button('允许读取这些网站').click();
    expect(access.request).toHaveBeenCalledExactlyOnceWith(['xxgk.huaian.gov.cn']);
    await expect.element(button('允许读取这些网站')).not.toBeInTheDocument();
  });

  it('are added from further pages of the list, up to a limit, until the person stops', async () => {
    const follow = vi.fn<FurtherLists['follow']>((_run, _limit, onProgress, signal) => {
      onProgress({ read: 2, added: 31 });
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ read: 2, added: 31, end: 'stopped' }));
      });
    });
    openRunPage({ run: { next: 'https://www.example.gov.cn/2' }, pages: samplePages(3, 0), follow });
    await screen.getByLabelText('最多再读取页数').fill('5');
    await button('读取其余各页').click();
    expect(follow.mock.calls[0]?.slice(0, 2)).toEqual(['sample', 5]);
    await expect.element(screen.getByText('正在读取：已读 2 页，新增 31 个链接')).toBeVisible();
    await expect.element(button('开始检查')).toBeDisabled();
    await button('停止读取').click();
    await expect.element(screen.getByText('已停止：读了 2 页，新增 31 个链接。')).toBeVisible();
  });
});

it('a private window keeps nothing, so there are no runs in it', async () => {
  openRunPage({ isPrivate: true, pages: samplePages(3, 0) });
  await expect.element(screen.getByRole('heading', { name: '隐私窗口中不能批量检查' })).toBeVisible();
});

describe('a run under way', () => {
  it('tells how far it is and whom it waits for, and is held and continued', async () => {
    const { control, set } = openRunPage({
      run: { state: 'running' },
      pages: samplePages(20, 20),
      progress: { underWay: [21], rest: 200_000, waitingHosts: [{ host: 'a.gov.cn', until: 0 }] },
    });
    const bar = screen.getByRole('progressbar');
    await expect.element(bar).toHaveAttribute('aria-valuetext', '19/38 份');
    await expect.element(screen.getByText('还需约 3 分钟')).toBeVisible();
    await expect.element(screen.getByText(/^a\.gov\.cn：应网站要求/)).toBeVisible();
    await button('暂停').click();
    await expect.element(button('继续')).toBeVisible();
    await button('继续').click();
    expect(control.start).toHaveBeenCalledOnce();
    set({ pages: samplePages(20, 24) });
    await expect.element(bar).toHaveAttribute('aria-valuetext', '23/38 份');
    await expect.element(screen.getByText('已检查 23 份，共 38 份，1 份未能读取')).toBeInTheDocument();
  });

  it('tells why a report failed, which is tried again alone', async () => {
    const { control } = openRunPage({ run: finished, pages: samplePages(20) });
    await expect.element(screen.getByText(/请稍后重试（状态码 503） · 已尝试 4 次/).first()).toBeVisible();
    await screen.getByRole('button', { name: /^重试：.*财政局2024/ }).click();
    expect(control.retry).toHaveBeenCalledExactlyOnceWith([7]);
  });

  it('keeps the keyboard where the pressed button was', async () => {
    const { control } = openRunPage({ run: { state: 'running' }, pages: samplePages(20, 20) });
    await button('暂停').click();
    await expect.element(button('停止')).toHaveFocus();
    expect(control.pause).toHaveBeenCalledOnce();
    await button('停止').click();
    await expect.element(button('继续')).toHaveFocus();
  });

  it('keeps the failures open that a person has opened', async () => {
    const { set } = openRunPage({ run: { state: 'running' }, pages: samplePages(20, 20) });
    const list = screen.getByRole('group').filter({ hasText: '重试' });
    await expect.element(list).toHaveAttribute('open');
    await list.getByText('1 份未能读取').click();
    await expect.element(list).not.toHaveAttribute('open');
    set({ pages: samplePages(20, 24) });
    await expect.element(screen.getByText('23/38 份')).toBeVisible();
    await expect.element(list).not.toHaveAttribute('open');
  });

  it('says that another tab works on it', async () => {
    openRunPage({ run: { state: 'running' }, pages: samplePages(3, 1), progress: { elsewhere: true } });
    await expect.element(screen.getByText(/^另一个标签页正在检查/)).toBeVisible();
  });
});

describe('the results', () => {
  const lines = () => screen.getByRole('table', { name: '各机关年报的检查结果' }).getByRole('rowheader');

  it('are sifted, sorted and lead to the findings of a report', async () => {
    openRunPage({ run: finished, pages: samplePages(20) });
    await screen.getByRole('searchbox').fill('公安局 2025');
    await expect.poll(() => lines().elements().length).toBe(2);
    await button('机关').click();
    await expect
      .element(screen.getByRole('columnheader', { name: '机关' }))
      .toHaveAttribute('aria-sort', 'ascending');
    await screen
      .getByRole('button', { name: /^查看详情/ })
      .first()
      .click();
    const dialog = screen.getByRole('dialog');
    await expect.element(dialog.getByRole('link', { name: '打印与导出' })).toBeVisible();
    await expect.element(dialog.getByText(/^已执行/)).toBeVisible();
    expect(await objections()).toEqual([]);
    await dialog.getByRole('button', { name: '下一份' }).click();
    await expect.element(dialog.getByRole('button', { name: '下一份' })).toBeDisabled();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
  });

  it('of thousands have few lines in the markup and come into it when they are scrolled to', async () => {
    const few = samplePages(20).filter(({ state }) => state === 'done');
    const pages = Array.from({ length: 5000 }, (_, position) => {
      const page = few[position % few.length];
      if (page === undefined) throw new Error('there are no pages to repeat');
      return { ...page, position };
    });
    openRunPage({ run: finished, pages });
    await expect.element(screen.getByText('共 5000 份')).toBeVisible();
    expect(lines().elements().length).toBeLessThan(200);
    const frame = document.querySelector('.results .table-frame');
    frame?.scrollTo({ top: 1e6 });
    await expect.poll(() => document.querySelector('[aria-rowindex="5001"]')).not.toBeNull();
  });

  it('by rule are a grid for the keyboard', async () => {
    openRunPage({ run: finished, pages: samplePages(120), hash: '#run=sample&view=heat' });
    const grid = screen.getByRole('grid');
    await grid.getByRole('gridcell').first().click();
    await userEvent.keyboard('{Escape}{ArrowRight}{ArrowDown}');
    const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
    await expect.poll(focused).toMatch(/，.*：\d+ 处/);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect
      .poll(() => document.activeElement?.closest('tr')?.ariaRowIndex)
      .toBe(grid.element().getAttribute('aria-rowcount'));
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
  });

  it('name who has not published, also from a list that is pasted', async () => {
    openRunPage({ run: finished, pages: samplePages(5).slice(0, 9), hash: '#run=sample&view=unpublished' });
    await expect.element(screen.getByText('6 个机关中，2 个有缺。')).toBeVisible();
    await screen.getByText('机关名单（每行一个）').click();
    await screen.getByRole('textbox', { name: '机关名单（每行一个）' }).fill('淮安市档案局\n市公安局');
    await expect.element(screen.getByText('7 个机关中，3 个有缺。')).toBeVisible();
  });

  it('are added up and compared with the report that a person chooses', async () => {
    openRunPage({ run: finished, pages: samplePages(5), hash: '#run=sample&view=totals' });
    await expect.element(screen.getByText(/^已相加 4 份 · 可对照的 200 格中/)).toBeVisible();
    await screen.getByRole('combobox', { name: '汇总年报' }).selectOptions('不对照');
    await expect.element(screen.getByText('已相加 5 份', { exact: true })).toBeVisible();
  });
});

it('a run that is gone is said to be', async () => {
  openRunPage({ pages: samplePages(3), hash: '#run=another' });
  await expect.element(screen.getByText('没有找到这一批，可能已被删除。')).toBeVisible();
});

it('the list of all runs leads to each, and a run that is deleted can be had back', async () => {
  const { archive } = openRunPage({ run: { state: 'paused' }, pages: samplePages(3), hash: '#' });
  await expect.element(screen.getByRole('link', { name: '继续' })).toHaveAttribute('href', '#run=sample');
  await button('删除：政府信息公开年报').click();
  expect(archive.remove).toHaveBeenCalledExactlyOnceWith('sample');
  await button('撤销').click();
  await expect.element(button('撤销')).not.toBeInTheDocument();
});

describe('axe finds nothing in light and dark', () => {
  const next = 'https://www.example.gov.cn/2';
  it.each([
    ['links to confirm', { run: { next }, pages: samplePages(20, 0), missing: ['xxgk.huaian.gov.cn'] }],
    [
      'a run under way',
      { run: { state: 'running' as const }, pages: samplePages(20, 20), progress: { underWay: [21] } },
    ],
    ['the table', { run: finished, pages: samplePages(20) }],
    ['the map', { run: finished, pages: samplePages(20), hash: '#run=sample&view=heat' }],
    [
      'who has not published',
      { run: finished, pages: samplePages(20), hash: '#run=sample&view=unpublished' },
    ],
    ['the totals', { run: finished, pages: samplePages(20), hash: '#run=sample&view=totals' }],
    ['all runs', { pages: samplePages(20), hash: '#' }],
  ])('in %s', async (_, setting) => {
    openRunPage(setting);
    await expect.element(screen.getByRole('main')).toBeVisible();
    await expect.poll(() => document.querySelector('main table, main section')).not.toBeNull();
    expect(await objections()).toEqual([]);
    document.documentElement.dataset['theme'] = 'dark';
    expect(await objections(['color-contrast'])).toEqual([]);
  });
});
