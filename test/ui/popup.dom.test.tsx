import { describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { checked } from './fake-page';
import { openPopup } from './popup-harness';
import { findingWith, reportWith, resultWith } from './results';

const column = ['concluded', 'carriedOut', 'newlyReceived', 'carriedIn'].map(
  (row) => `applications.${row}.naturalPerson`,
);
const notice = findingWith({ rule: 'blank-cells', severity: 'notice' });
const error = findingWith({
  rule: 'applications-balance',
  group: 'sums',
  severity: 'error',
  cells: column,
});
const result = resultWith({ findings: [notice, error] });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const squares = () => screen.getByRole('group', { name: '三张表的单元格' }).getByRole('button');

describe('findings', () => {
  it('are selected by their position in the result and marked as selected', async () => {
    const page = openPopup({ state: checked(result) });
    const item = button(/^错误 applications-balance/);
    await item.click();
    await expect.element(item).toHaveAttribute('aria-pressed', 'true');
    expect(page.select).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('are shown as selected on opening where one is lit in the page', async () => {
    const page = openPopup({ state: checked(result, { selected: 1 }) });
    await expect.element(button(/^错误/)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button(/^提示/)).toHaveAttribute('aria-pressed', 'false');
    expect(page.select).not.toHaveBeenCalled();
    await button(/^错误/).click();
    expect(page.select).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('are let go of when pressed again', async () => {
    const page = openPopup({ state: checked(result) });
    const item = button(/^提示 blank-cells/);
    await item.click();
    await item.click();
    await expect.element(item).toHaveAttribute('aria-pressed', 'false');
    expect(page.select.mock.calls).toEqual([[0], [null]]);
  });

  it('are selected from the map as well', async () => {
    const page = openPopup({ state: checked(result) });
    await squares().and(screen.getByTitle('总计，自然人：applications-balance 标题')).click();
    await expect.element(button(/^错误 applications-balance/)).toHaveAttribute('aria-pressed', 'true');
    expect(page.select).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('name no square that nothing touches', async () => {
    openPopup({ state: checked(result) });
    await expect.element(squares().first()).toBeInTheDocument();
    expect(squares().elements()).toHaveLength(column.length);
  });

  it('are all shown up to 60 of a group', async () => {
    openPopup({ state: checked(resultWith({ findings: Array.from({ length: 60 }, () => error) })) });
    await expect.element(screen.getByText('60 处勾稽错误')).toBeVisible();
    expect(screen.getByRole('listitem').elements()).toHaveLength(60);
    expect(button(/^显示其余/).elements()).toEqual([]);
  });

  it('are shortened to 50 of a longer group until all are asked for', async () => {
    const findings = Array.from({ length: 61 }, () => error);
    openPopup({ state: checked(resultWith({ findings })) });
    await expect.element(screen.getByText('61 处勾稽错误')).toBeVisible();
    expect(screen.getByRole('listitem').elements()).toHaveLength(50);
    await button('显示其余 11 处').click();
    await expect.element(button('显示其余 11 处')).not.toBeInTheDocument();
    expect(screen.getByRole('listitem').elements()).toHaveLength(61);
    await expect.element(screen.getByRole('listitem').nth(50).getByRole('button').first()).toHaveFocus();
  });

  it('are shown in full when the map selects one beyond the first 50', async () => {
    const last = findingWith({
      rule: 'litigation-total',
      severity: 'error',
      cells: ['litigation.review.total'],
    });
    const findings = [...Array.from({ length: 60 }, () => error), last];
    openPopup({ state: checked(resultWith({ findings })) });
    await screen.getByTitle('行政复议，总计：litigation-total 标题').click();
    await expect.element(button(/^错误 litigation-total/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('are reached by the keyboard before the actions, the squares of the map are not', async () => {
    openPopup({ state: checked(result) });
    await expect.element(button(/^错误/)).toBeVisible();
    const reached: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 9; stop += 1) {
      await userEvent.keyboard('{Tab}');
      const { activeElement } = document;
      reached.push(activeElement?.getAttribute('title') ?? activeElement?.textContent);
    }
    expect(reached).toEqual([
      '打开侧边栏',
      '历史记录',
      '设置',
      'applications-balance 标题applications-balance 说明',
      'blank-cells 标题blank-cells 说明',
      '重新检查',
      '复制整改意见',
      '复制 JSON',
      '清除标记',
    ]);
  });

  it('are gone through by the arrow keys, over the names of the severities, no further than the ends', async () => {
    const page = openPopup({ state: checked(result) });
    const [first, last] = [button(/^错误/), button(/^提示/)];
    await first.click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(last).toHaveFocus();
    await expect.element(last).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{ArrowDown}{Home}');
    await expect.element(first).toHaveFocus();
    expect(page.select.mock.calls).toEqual([[1], [0], [1]]);
  });
});

describe('a finding without a place on the page', () => {
  const { tables } = reportWith();
  const missing = findingWith({ rule: 'missing-table', severity: 'error' });
  const row = findingWith({ rule: 'missing-row', severity: 'error', cells: ['litigation.review.total'] });
  const report = reportWith({ tables: { ...tables, litigation: null } });
  const withoutTable = resultWith({ report, findings: [missing, row, error] });
  const hasPlace = (finding: number | null) => finding === withoutTable.findings.indexOf(error);
  const status = () => screen.getByRole('status');

  it.each(['missing-table', 'missing-row'])('is said to have none when it is selected: %s', async (rule) => {
    openPopup({ state: checked(withoutTable), hasPlace });
    const item = button(new RegExp(`^错误 ${rule}`));
    await item.click();
    await expect.element(status()).toHaveTextContent('页面上没有对应的位置');
    await item.click();
    await expect.element(status()).toHaveTextContent(/^$/);
  });

  it('is told apart from one that has a place', async () => {
    openPopup({ state: checked(withoutTable), hasPlace });
    await button(/^错误 missing-table/).click();
    await button(/^错误 applications-balance/).click();
    await expect.element(status()).toHaveTextContent(/^$/);
  });

  it('takes the place of what was said of copying, and the other way round', async () => {
    const clipboard = { writeText: () => Promise.resolve() };
    openPopup({ state: checked(withoutTable), clipboard, hasPlace });
    await button(/^错误 missing-table/).click();
    await button('复制 JSON').click();
    await expect.element(status()).toHaveTextContent(/^已复制 JSON：2 张表，3 处问题/);
    await button(/^错误 missing-row/).click();
    await expect.element(status()).toHaveTextContent('页面上没有对应的位置');
  });

  it('leaves its table on the map as one that is missing', async () => {
    openPopup({ state: checked(withoutTable), hasPlace });
    await expect.element(screen.getByText('缺表')).toBeVisible();
    const missingTables = document.querySelectorAll('[data-missing] .squares');
    expect([...missingTables].map((table) => table.getAttribute('data-table'))).toEqual(['litigation']);
  });
});

describe('hostile words of a page', () => {
  const hostile = '<img src=x onerror="document.title=1">';

  it('are shown as the text they are', async () => {
    const words = { 'zh-CN': hostile, en: hostile };
    const finding = { ...error, title: words, message: words };
    const report = reportWith({ organization: hostile });
    openPopup({ state: checked(resultWith({ report, findings: [finding] })) });
    await expect.element(screen.getByRole('heading', { name: hostile })).toBeVisible();
    expect(button(/^错误/).element().textContent).toBe(hostile + hostile);
    expect(document.querySelector('img')).toBeNull();
  });
});
