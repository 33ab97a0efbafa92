import { describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { ErrorInWords } from '../../../src/language/error-in-words';
import { entryWith } from './entries';
import { fakeArchive } from './fake-archive';
import { openHistory } from './history-harness';

const clean = { error: 0, warning: 0, notice: 0, ignored: 0 };
const older = entryWith({ organization: '甲市国土资源局', year: 2023, addresses: ['http://a.gov.cn/1'] });
const entries = [
  entryWith({ organization: '淮安市人民政府', year: 2025, findings: { ...clean, error: 2, ignored: 1 } }),
  entryWith({ organization: '淮安市人民政府', year: 2024, findings: { ...clean, warning: 1 }, version: 3 }),
  older,
  entryWith({ organization: '甲市自然资源局', year: 2024, findings: { ...clean, unfinished: 1 } }),
];

const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: true });
const box = (name: string) => screen.getByRole('checkbox', { name, exact: true });
const said = () => document.querySelector('.outcome p')?.textContent;
const table = () => screen.getByRole('table');
/** The reports that are listed, by their ids. */
const listed = () =>
  [...document.querySelectorAll<HTMLElement>('[data-report]')].map((row) => row.dataset['report']);

describe('the list of the history', () => {
  it('tells of each report its year, result, host and changes', async () => {
    openHistory({ archive: fakeArchive({ entries }) });
    const row = (name: RegExp) => table().getByRole('row', { name });
    await expect
      .element(row(/2025 年度/))
      .toHaveTextContent(/2 处错误1 处已忽略www\.example\.gov\.cn2026-01-20/);
    await expect.element(row(/1 处待核对/)).toHaveTextContent(/改动 2 次/);
    await expect.element(row(/甲市自然资源局/)).toHaveTextContent(/没有发现问题1 条规则未能判断/);
    expect(
      row(/甲市自然资源局/)
        .element()
        .querySelector('.tick'),
    ).toBeNull();
    expect(
      row(/甲市国土资源局/)
        .element()
        .querySelector('.tick'),
    ).not.toBeNull();
  });

  it('is searched, and shown whole again where nothing matches', async () => {
    openHistory({ archive: fakeArchive({ entries }) });
    const search = screen.getByRole('searchbox');
    await search.fill('資源局');
    await expect.element(screen.getByText('找到 2 个单位，2 份年报')).toBeVisible();
    await search.fill('乙');
    await expect.element(screen.getByText('没有符合条件的年报。')).toBeVisible();
    await button('显示全部').click();
    await expect.element(screen.getByText('共 3 个单位，4 份年报')).toBeVisible();
  });

  it('goes from page to page where it is long', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      entryWith({ organization: `第${String(100 + index)}局`, year: 2024 }),
    );
    openHistory({ archive: fakeArchive({ entries: many }) });
    await expect.element(screen.getByText('第 1 至 50 个单位，共 60 个')).toBeVisible();
    expect(listed()).toHaveLength(50);
    await button('下一页').click();
    await expect.poll(listed).toHaveLength(10);
    await expect.element(button('下一页')).toBeDisabled();
  });

  it('deletes what is selected, keeps the focus near, and takes it back', async () => {
    const { archive } = openHistory({ archive: fakeArchive({ entries }) });
    await box('选择淮安市人民政府的全部年报').click();
    await button('删除').click();
    await expect.poll(listed).toEqual(['甲市国土资源局 2023', '甲市自然资源局 2024']);
    expect(archive.remove).toHaveBeenCalledExactlyOnceWith(['淮安市人民政府 2025', '淮安市人民政府 2024']);
    await expect.element(box('选择甲市国土资源局 2023 年度')).toHaveFocus();
    expect(said()).toBe('已从历史记录中删除 2 份年报');
    await button('撤销').click();
    await expect.poll(listed).toHaveLength(4);
    await expect.poll(said).toBe('已撤销');
  });

  it('deletes everything only when that is confirmed', async () => {
    const { archive } = openHistory({ archive: fakeArchive({ entries }) });
    await button('删除全部').click();
    await expect.element(screen.getByRole('alertdialog')).toHaveTextContent(/将删除全部 4 份年报的记录/);
    await expect.element(button('取消')).toHaveFocus();
    expect(archive.remove).not.toHaveBeenCalled();
    await button('删除全部').click();
    await expect.element(screen.getByRole('heading', { name: '还没有历史记录' })).toHaveFocus();
  });

  it('selects everything that was sought', async () => {
    const { archive } = openHistory({ archive: fakeArchive({ entries }) });
    await screen.getByRole('searchbox').fill('资源');
    await box('选择列出的全部 2 份年报').click();
    await expect.element(screen.getByText('已选 2 份年报，2 个单位')).toBeVisible();
    await button('删除').click();
    await expect.element(screen.getByText('没有符合条件的年报。')).toBeVisible();
    expect(archive.remove.mock.calls[0]?.[0]).toHaveLength(2);
  });

  it('compares two, the older one first, and no other number of reports', async () => {
    openHistory({ archive: fakeArchive({ entries }) });
    await box('选择淮安市人民政府 2025 年度').click();
    await expect.element(button('比较')).toBeDisabled();
    await box('选择甲市国土资源局 2023 年度').click();
    await button('比较').click();
    expect(decodeURIComponent(location.hash)).toBe('#compare=甲市国土资源局 2023&with=淮安市人民政府 2025');
  });

  it('offers the year before of the same body', async () => {
    openHistory({ archive: fakeArchive({ entries }) });
    const link = screen.getByRole('link', { name: '淮安市人民政府 2025 年度 与 2024 年' });
    const [previous, current] = ['淮安市人民政府 2024', '淮安市人民政府 2025'].map(encodeURIComponent);
    await expect.element(link).toHaveAttribute('href', `#compare=${previous ?? ''}&with=${current ?? ''}`);
    expect(screen.getByRole('link', { name: / 与 \d+ 年$/ }).elements()).toHaveLength(1);
    await link.click();
    await expect.element(screen.getByRole('heading', { level: 2, name: /淮安市人民政府/ })).toBeVisible();
  });

  it('joins bodies and parts them again', async () => {
    const { archive } = openHistory({ archive: fakeArchive({ entries }) });
    await box('选择甲市自然资源局 2024 年度').click();
    await box('选择甲市国土资源局 2023 年度').click();
    await button('合并为同一单位').click();
    await expect.element(screen.getByText('共 2 个单位，4 份年报')).toBeVisible();
    expect(archive.join).toHaveBeenCalledExactlyOnceWith(['甲市国土资源局', '甲市自然资源局']);
    await screen.getByText('2 个名称').click();
    await button('拆分 甲市国土资源局').click();
    await expect.element(screen.getByText('共 3 个单位，4 份年报')).toBeVisible();
    expect(said()).toBe('已将“甲市国土资源局”从“甲市自然资源局”中拆分');
    await button('撤销').click();
    await expect.element(screen.getByText('共 2 个单位，4 份年报')).toBeVisible();
  });

  it('follows what other pages do', async () => {
    const { archive } = openHistory({ archive: fakeArchive({ entries: [older] }) });
    await expect.poll(listed).toHaveLength(1);
    archive.setEntries(entries);
    await expect.poll(listed).toHaveLength(4);
  });

  it('says why something could not be done, and shows what is there', async () => {
    const archive = fakeArchive({ entries });
    const text = { 'zh-CN': '存储空间已满', en: 'full' };
    archive.remove.mockRejectedValueOnce(new ErrorInWords(text));
    openHistory({ archive });
    await box('选择甲市国土资源局 2023 年度').click();
    await button('删除').click();
    await expect.poll(said).toBe('存储空间已满');
    expect(listed()).toHaveLength(4);
  });

  it('says where the browser gives no access to it', async () => {
    const archive = fakeArchive();
    archive.contents.mockRejectedValue(new Error('SecurityError'));
    openHistory({ archive });
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/无法读取历史记录/);
  });
});
