import { describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import type { PageState } from '../../../src/messages/checked-page';
import { checked } from '../fake-page';
import { coverageOf, findingWith, refusedResult, reportWith, resultWith } from '../results';
import { openPanel } from './panel-harness';

const total = 'applications.concluded.naturalPerson';
const error = findingWith({
  rule: 'applications-balance',
  group: 'sums',
  severity: 'error',
  cells: [total, 'applications.carriedOut.naturalPerson'],
  comparison: {
    computed: {
      label: { 'zh-CN': '合计', en: 'sum' },
      lines: [
        { label: { 'zh-CN': '本年新收', en: 'received' }, value: 60, cell: null },
        { label: { 'zh-CN': '上年结转', en: 'carried in' }, value: null, cell: null },
      ],
      sum: 60,
    },
    reported: {
      label: { 'zh-CN': '填报', en: 'reported' },
      lines: [{ label: { 'zh-CN': '办理结果总计', en: 'concluded' }, value: 61, cell: null }],
      sum: 61,
    },
    difference: 1,
  },
});
const notice = findingWith({ rule: 'blank-cells', severity: 'notice' });
const result = resultWith({ findings: [notice, error] });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status');

describe('the states of a page', () => {
  it('without a check offer one', async () => {
    const { page } = openPanel({
      state: { kind: 'unchecked' },
      afterCheck: Promise.resolve(checked(result)),
    });
    await expect.element(screen.getByRole('heading', { name: '本页尚未检查' })).toBeVisible();
    await button('检查本页').click();
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
    expect(page.check).toHaveBeenCalledOnce();
  });

  it('that cannot be read say how it may be, and let one try', async () => {
    openPanel({ state: { kind: 'notAllowed' } });
    await expect.element(screen.getByText(/点一下工具栏上的“勾稽”/)).toBeVisible();
    await expect.element(button('检查本页')).toBeEnabled();
  });

  it('that only link a report name its files', async () => {
    const attachments = [{ name: '年报.pdf', kind: 'pdf' as const, url: 'https://www.example.gov.cn/a.pdf' }];
    openPanel({ state: checked({ ...refusedResult('attachment'), attachments }) });
    await expect.element(screen.getByRole('heading', { name: '附件未检查' })).toBeVisible();
    await expect.element(screen.getByText('年报.pdf')).toBeVisible();
  });

  it('that cannot be checked say whose page it is', async () => {
    openPanel({ state: checked(refusedResult('attachment')) });
    await expect.element(screen.getByText('年报', { exact: true })).toBeVisible();
  });

  it('that failed keep the details', async () => {
    openPanel({ state: { kind: 'failed', detail: 'TypeError: x' } });
    await expect.element(screen.getByRole('heading', { name: '检查未能完成' })).toBeVisible();
    await expect.element(screen.getByLabelText(/^错误详情/)).toHaveValue('TypeError: x');
  });

  it('that are clean say so', async () => {
    openPanel({ state: checked(resultWith({ coverage: [coverageOf('blank-cells', 'off')] })) });
    await expect.element(screen.getByText('没有需要处理的问题。')).toBeVisible();
    await expect.element(screen.getByText('已执行 0 条规则，1 条已关闭')).toBeVisible();
  });
});

describe('another page that comes to the front', () => {
  it('takes the place of the one shown, in the same view', async () => {
    const { page } = openPanel({ state: checked(result) });
    await screen.getByRole('tab', { name: '数值' }).click();
    const other = reportWith({ organization: '某某县人民政府' });
    page.becomes(checked(resultWith({ report: other })));
    await expect.element(screen.getByRole('heading', { name: '某某县人民政府' })).toBeVisible();
    await expect.element(screen.getByRole('tab', { name: '数值' })).toHaveAttribute('aria-selected', 'true');
  });

  it('leaves what is shown as it is until its own state is known, and dims it only when that is late', async () => {
    const { page } = openPanel({ state: checked(result) });
    const main = screen.getByRole('main');
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
    let answer: (state: PageState) => void = () => undefined;
    page.current.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    page.becomes({ kind: 'unchecked' });
    await expect.element(main).toHaveAttribute('aria-busy', 'false');
    await expect.element(main).toHaveAttribute('aria-busy', 'true');
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
    answer({ kind: 'unchecked' });
    await expect.element(screen.getByRole('heading', { name: '本页尚未检查' })).toBeVisible();
    await expect.element(main).toHaveAttribute('aria-busy', 'false');
  });

  it('takes along what was said of the one before', async () => {
    const { page } = openPanel({ state: checked(result, { selected: 1 }) });
    await button('复制整改意见').click();
    await expect.element(status()).toHaveTextContent('已复制整改意见');
    const next = resultWith({});
    page.becomes(checked({ ...next, source: { ...next.source, url: 'https://www.example.gov.cn/b.html' } }));
    await expect.element(status()).toHaveTextContent(/^$/);
  });

  it('is asked for its state once more, however often it has changed meanwhile', async () => {
    const { page } = openPanel({ state: checked(result) });
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
    page.current.mockClear();
    for (let times = 0; times < 5; times += 1) page.becomes(checked(resultWith({})));
    await expect.element(screen.getByText('未发现错误')).toBeVisible();
    expect(page.current).toHaveBeenCalledTimes(2);
  });

  it('is no longer followed when the panel is gone', async () => {
    const { page } = openPanel({ state: checked(result) });
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
    const signal = page.follow.mock.calls[0]?.[1];
    expect(signal?.aborted).toBe(false);
    const { render } = await import('preact');
    const root = document.querySelector('#panel');
    if (root !== null) render(null, root);
    await expect.poll(() => signal?.aborted).toBe(true);
  });
});

describe('the map', () => {
  const square = (name: string) => screen.getByTitle(name, { exact: true });

  it('selects the finding of a coloured square', async () => {
    const { page } = openPanel({ state: checked(result) });
    await square('总计，自然人：applications-balance 标题').click();
    await expect.element(button(/^错误 applications-balance/)).toHaveAttribute('aria-pressed', 'true');
    expect(page.select).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('goes to the cell of any other square', async () => {
    const { page } = openPanel({ state: checked(result) });
    await square('行政复议，总计').click();
    expect(page.reveal).toHaveBeenCalledExactlyOnceWith('litigation.review.total');
    expect(page.select).not.toHaveBeenCalled();
  });

  it('says where the page does not have the cell', async () => {
    const { page } = openPanel({ state: checked(result) });
    page.reveal.mockResolvedValueOnce(false);
    await square('行政复议，总计').click();
    await expect.element(status()).toHaveTextContent('页面上没有对应的位置');
  });
});

describe('a selected finding', () => {
  it('shows what was computed against what is reported, line by line', async () => {
    openPanel({ state: checked(result, { selected: 1 }) });
    const table = screen.getByRole('table', { name: '填报数与计算数' });
    await expect.element(table).toBeVisible();
    const rows = table.getByRole('row').elements();
    expect(rows.map(({ children }) => [...children].map(({ textContent }) => textContent))).toEqual([
      ['本年新收', '60'],
      ['上年结转', '空白'],
      ['合计', '60'],
      ['填报：办理结果总计', '61相差 +1'],
    ]);
  });

  it('names its basis and the page of its rule; others do not', async () => {
    const { openRule } = openPanel({ state: checked(result) });
    await expect.element(button(/^提示 blank/)).toBeVisible();
    expect(screen.getByText('依据：依据').elements()).toEqual([]);
    await button(/^提示 blank/).click();
    await expect.element(screen.getByText('依据：依据')).toBeVisible();
    await button('规则说明').click();
    expect(openRule).toHaveBeenCalledExactlyOnceWith('blank-cells');
  });

  it('is lit by the arrow keys, and its actions are the next stops', async () => {
    const { page } = openPanel({ state: checked(result) });
    await button(/^错误 applications-balance/).click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(button(/^提示 blank/)).toHaveFocus();
    expect(page.select.mock.calls).toEqual([[1], [0]]);
    await userEvent.keyboard('{Tab}');
    await expect.element(button('忽略…')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(button('复制整改意见')).toHaveFocus();
  });
});

describe('the keys of the page', () => {
  const next = '{Alt>}{ArrowDown}{/Alt}';
  const previous = '{Alt>}{ArrowUp}{/Alt}';

  it('go from finding to finding, wherever the focus is, and round the ends', async () => {
    const { page } = openPanel({ state: checked(result) });
    await expect.element(button(/^提示 blank/)).toBeVisible();
    await userEvent.keyboard(next);
    await expect.element(button(/^错误 applications-balance/)).toHaveFocus();
    await userEvent.keyboard(next);
    await expect.element(button(/^提示 blank/)).toHaveFocus();
    await userEvent.keyboard(next + previous);
    await expect.element(button(/^提示 blank/)).toHaveFocus();
    expect(page.select.mock.calls).toEqual([[1], [0], [1], [0]]);
  });

  it('are left to a field that is written in', async () => {
    const { page } = openPanel({ state: checked(result) });
    await screen.getByRole('searchbox').click();
    await userEvent.keyboard(next);
    expect(page.select).not.toHaveBeenCalled();
  });
});

it('opens the settings and the history', async () => {
  const { openOptions, openHistory } = openPanel({ state: { kind: 'unchecked' } });
  await button('设置').click();
  expect(openOptions).toHaveBeenCalledOnce();
  await button('历史记录').click();
  expect(openHistory).toHaveBeenCalledOnce();
});
