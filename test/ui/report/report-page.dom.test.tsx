import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import '../../../assets/styles/report.css';
import '../../../assets/styles/report-print.css';
import { reportExports } from '../../../src/export/report-exports';
import { reportView } from '../../../src/export/report-view';
import type { Language } from '../../../src/language/language';
import { ReportPage } from '../../../src/ui/report/report-page';
import type { ReportServices, ReportState } from '../../../src/ui/report/services';
import { compareYears } from '../../../src/years/compare-years';
import { defaultSettings } from '../../../src/settings/settings';
import { checkOf, faulty } from '../../export/sample-results';
import { refusedResult } from '../results';

const earlier = checkOf({ frame: { year: 2023 }, changes: { 'applications.newlyReceived.total': 50 } });
const comparison = compareYears(earlier, faulty);
const shown: ReportState = { kind: 'checked', result: faulty, comparison };

/** Renders the page over states that come one after the other. */
function openReport(states: readonly ReportState[], language: Language = 'zh-CN') {
  const print = vi.fn<() => void>();
  let turn = 0;
  const load = vi.fn<ReportServices['load']>(() =>
    Promise.resolve(states[Math.min(turn++, states.length - 1)] ?? { kind: 'notChecked' }),
  );
  let change = (): void => undefined;
  const services: ReportServices = {
    source: {
      read: () => Promise.resolve({ settings: defaultSettings, unreadable: [] }),
      watch: () => undefined,
      write: () => Promise.resolve(),
    },
    load,
    follow: (onChange) => {
      change = onChange;
    },
    view: reportView,
    exports: reportExports,
    print,
    historyAddress: '/history.html',
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  document.documentElement.lang = language;
  render(<ReportPage services={services} language={language} />, root);
  return { print, load, change: () => change() };
}

/** Lets the page be painted so often. */
async function frames(count: number): Promise<void> {
  for (let passed = 0; passed < count; passed += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const cellAt = (text: string): Element => {
  const cell = [...document.querySelectorAll('td')].find((each) => each.textContent === text);
  if (cell === undefined) throw new Error(`no cell ${text}`);
  return cell;
};

describe('a report', () => {
  it('has verdict, facts, findings by part, tables with marks, last year and what is ignored', async () => {
    openReport([shown]);
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('青禾县人民政府2024年');
    const headings = [...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual([
      ...['问题', '表二', '表三', '正文第一部分', '已忽略的问题', '三张表'],
      '与上一年度对照（2023年、2024年）',
    ]);
    expect(document.body.textContent).toContain('忽略，理由：=台账如此');
    expect(document.title).toBe('青禾县人民政府2024年政府信息公开工作年度报告 · 勾稽');
  });

  it('marks the cells as the page does, with the numbers of the findings', async () => {
    openReport([shown]);
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    const balance = [...document.querySelectorAll('.report-finding')].find(({ textContent }) =>
      textContent.includes('办理流程不平衡'),
    );
    const number = balance?.getAttribute('value') ?? '';
    const blamed = cellAt(`61[${number}]`);
    expect(blamed.getAttribute('data-suspect')).toBe('');
    expect(blamed.getAttribute('data-role')).toBe('anchor');
    expect(cellAt('57').getAttribute('data-role')).toBe('part');
    const { outlineStyle } = getComputedStyle(blamed);
    expect(outlineStyle).toBe('dashed');
  });

  it('keeps what it shows when the tab is closed', async () => {
    const { change, load } = openReport([shown, { kind: 'notChecked' }]);
    await expect.element(screen.getByRole('button', { name: '打印' })).toBeVisible();
    change();
    await vi.waitFor(() => expect(load).toHaveResolvedTimes(2));
    await frames(2);
    await expect.element(screen.getByRole('button', { name: '打印' })).toBeVisible();
  });

  it('is printed by its button', async () => {
    const { print } = openReport([shown]);
    await screen.getByRole('button', { name: '打印' }).click();
    expect(print).toHaveBeenCalledOnce();
  });

  it.each(['zh-CN', 'en'] as const)('is accessible in %s', async (language) => {
    openReport([shown], language);
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});

it.each([
  ['notChecked', { kind: 'notChecked' }, '没有可打印的检查结果'],
  ['notStored', { kind: 'notStored' }, '历史记录中没有这份年报'],
  ['failed', { kind: 'failed', detail: 'x' }, '未能读取检查结果'],
] as const)('says what to do where there is nothing: %s', async (_, state, title) => {
  openReport([state]);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  expect(screen.getByRole('button', { name: '打印' }).query()).toBeNull();
});

it('says why a page was not checked, and gives its document', async () => {
  openReport([{ kind: 'checked', result: refusedResult('picture'), comparison: null }]);
  await expect.element(screen.getByText('图片', { exact: false }).first()).toBeVisible();
  await expect.element(screen.getByRole('button', { name: '导出' })).toBeEnabled();
});
