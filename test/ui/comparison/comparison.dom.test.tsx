import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import type { PreviousReport } from '../../../src/report/schema/previous-report';
import { focusOn } from '../focus-on';
import { findingWith, reportWith } from '../results';
import { huaian, huaianYearAfter } from '../../years/published-reports';
import { openComparison, reports } from './comparison-harness';

const table = () => screen.getByRole('table', { name: '逐格比较' });
const head = (name: string) => table().getByRole('button', { name, exact: true });
const choice = (name: string) => screen.getByRole('button', { name });
const column = (name: string) => table().getByRole('columnheader', { name });

/** The paths of the rows as they stand. */
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('.cell-table [data-path]')].map(
    ({ dataset }) => dataset['path'] ?? '',
  );

const row = (path: string) => {
  const found = document.querySelector(`[data-path="${path}"]`);
  return [...(found?.children ?? [])].slice(1).map(({ textContent }) => textContent);
};

describe('the cells', () => {
  it('stand with the greatest difference above, and go the other way', async () => {
    openComparison();
    await expect.element(column('增减')).toHaveAttribute('aria-sort', 'descending');
    expect(rows().slice(0, 2)).toEqual(['proactive.licensing.decisions', 'proactive.penalties.decisions']);
    await head('增减').click();
    await expect.element(column('增减')).toHaveAttribute('aria-sort', 'ascending');
    expect(rows().at(-1)).toBe('proactive.licensing.decisions');
  });

  it('are put in order by every column, by keys too', async () => {
    openComparison();
    for (const [name, first] of [
      ['单元格', 'proactive.regulations.issued'],
      ['2023年', 'proactive.penalties.decisions'],
      ['2024年', 'proactive.penalties.decisions'],
    ] as const) {
      focusOn(head(name));
      await userEvent.keyboard('{Enter}');
      await expect.element(column(name)).not.toHaveAttribute('aria-sort', 'none');
      expect(rows()[0]).toBe(first);
    }
    await head('变化').click();
    await expect.element(column('2024年')).toHaveAttribute('aria-sort', 'none');
    expect(row(rows()[0] ?? '')[3]).toBe('原为0');
  });

  it('say both figures, the difference and the change', () => {
    openComparison();
    expect(row('applications.newlyReceived.total')).toEqual(['3511', '3525', '+14', '增长0.4%']);
    expect(row('proactive.normativeDocuments.repealed')).toEqual(['489', '227', '−262', '下降53.6%']);
  });

  it('are sifted, sought and shown again', async () => {
    openComparison();
    await choice('只看有变化的').click();
    await expect.element(screen.getByText(/^\d+ \/ 200 格$/)).toBeVisible();
    expect(rows()).not.toContain('applications.granted.researchInstitution');
    await screen.getByRole('searchbox').fill('表三 国家秘密');
    await expect.element(screen.getByText('2 / 200 格')).toBeVisible();
    await screen.getByRole('searchbox').fill('没有的词');
    await expect.element(screen.getByText('没有符合条件的单元格。')).toBeVisible();
    await choice('显示全部').click();
    await expect.element(screen.getByText('共 200 格')).toBeVisible();
  });

  it('are grouped by table, each in the chosen order', async () => {
    openComparison();
    await choice('按表分组').click();
    await expect.element(table().getByText('表三 收到和处理政府信息公开申请情况')).toBeVisible();
    expect(rows()[0]).toBe('proactive.licensing.decisions');
    expect(rows().slice(10, 11)[0]).toMatch(/^applications\./);
    expect(rows().at(-1)).toMatch(/^litigation\./);
  });

  it('that are blank, missing, words or 0 look and read differently', async () => {
    const at = (year: number, upheld: number | null | undefined): PreviousReport => {
      const report = reportWith({ year });
      const litigation = { review: { upheld, corrected: 0, other: 22, pending: null } };
      const cells = {
        'litigation.review.pending': { text: '见附件', state: 'text' },
        'litigation.review.other': { text: '22（其中1件）', state: 'annotated' },
      } as const;
      return { ...reports.current, report: { ...report, tables: { ...report.tables, litigation }, cells } };
    };
    openComparison({ previous: at(2023, null), current: at(2024, undefined) });
    expect(row('litigation.review.upheld')).toEqual(['空', '缺', '—', '']);
    expect(row('litigation.review.corrected')).toEqual(['0', '0', '0', '持平']);
    expect(row('litigation.review.pending').slice(0, 2)).toEqual(['见附件', '见附件']);
    for (const [name, count] of [
      ['空白', 1],
      ['该份年报没有这一格', 1],
      ['文字，“见附件”', 2],
      ['22 带注的数字，“22（其中1件）”', 2],
    ] as const) {
      const images = table().getByRole('img', { name, exact: true });
      expect(images.elements()).toHaveLength(count);
      await expect.element(images.first()).toBeVisible();
    }
  });

  it('bear the open findings of the rules across years that touch them', async () => {
    const cells = ['applications.carriedIn.total', 'applications.carriedOut.total'];
    const ofYears = findingWith({ rule: 'carry-over', group: 'years', severity: 'warning', cells });
    const ofSums = findingWith({ rule: 'other', severity: 'error', cells });
    const ignored = { ...ofYears, rule: 'ignored', ignored: { reason: '', at: '2026-02-03T12:00:00.000Z' } };
    openComparison({ findings: [ofYears, ofSums, ignored] });
    const title = table().getByText('carry-over 标题');
    expect(title.elements()).toHaveLength(2);
    await expect
      .element(screen.getByRole('region', { name: '跨年核对' }))
      .toHaveTextContent('carry-over 说明');
    const listed = screen.getByRole('region', { name: '跨年核对' }).getByRole('listitem');
    expect(listed.elements()).toHaveLength(1);
  });
});

describe('the head', () => {
  it('says what changed and leads to both reports', async () => {
    openComparison();
    await expect
      .element(screen.getByRole('heading', { level: 2 }))
      .toHaveTextContent('2023年与2024年年报比较');
    await expect.element(screen.getByText('200 格可比，100 格有变化')).toBeVisible();
    const link = screen.getByRole('link', { name: '打开2023年年报' });
    await expect.element(link).toHaveAttribute('href', 'https://www.example.gov.cn/2023.html');
  });

  it('leads only to pages', () => {
    const source = { ...reports.previous.source, url: 'javascript:alert(1)' };
    openComparison({ previous: { ...reports.previous, source } });
    expect(screen.getByRole('link', { name: '打开2023年年报' }).elements()).toEqual([]);
    expect(screen.getByRole('link', { name: '打开2024年年报' }).elements()).toHaveLength(1);
  });

  it('warns of reports of two bodies, and names them where the year is one', async () => {
    openComparison({ previous: huaian, current: reports.current });
    await expect.element(screen.getByText(/两份年报出自不同机关/)).toBeVisible();
    await expect.element(column('淮安市人民政府')).toBeVisible();
    const title = screen.getByRole('heading', { level: 2 });
    await expect.element(title).toHaveTextContent('淮安市人民政府、宿迁市人民政府2024年年报比较');
  });

  it('has room for what can be done with the comparison', async () => {
    openComparison({
      actions: ({ cells }) => <button type="button">{`导出${String(cells.length)}`}</button>,
    });
    await expect.element(choice('导出200')).toBeVisible();
  });
});

describe('the charts', () => {
  it('say every point in words and as a table', async () => {
    openComparison({ previous: huaian, current: huaianYearAfter });
    const chart = screen.getByRole('img', { name: '现行有效规范性文件' });
    await expect.element(chart).toHaveAccessibleDescription('2024年66，2025年372');
    await screen.getByText('以表格显示').click();
    const figures = screen.getByRole('table', { name: '主要数据' });
    await expect.element(figures.getByRole('row', { name: /行政复议/ })).toHaveTextContent(/无数据$/);
  });

  it('are not drawn of one year', async () => {
    openComparison({
      series: [{ path: 'a', label: { 'zh-CN': '甲', en: 'a' }, points: [{ year: 2024, value: 1 }] }],
    });
    await expect.element(screen.getByText(/已有的年报只有 2024 年度一份/)).toBeVisible();
    expect(screen.getByRole('img', { name: '甲' }).elements()).toEqual([]);
  });
});

describe('the text', () => {
  const section = (name: string) => screen.getByRole('region', { name });

  it('stands sentence beside sentence, with what differs marked', async () => {
    openComparison();
    const marks = section('一、总体情况').getByRole('row', { name: /^仅数字不同 2023年，/ });
    await expect.element(marks).toBeVisible();
    const marked = [...marks.element().querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['2023', '35000', '5%', '2024', '36500', '4.3%']);
    await expect.element(section('一、总体情况').getByText('无对应句子')).toBeVisible();
  });

  it('is shown by kind', async () => {
    openComparison();
    await section('一、总体情况').getByRole('button', { name: '新增 1' }).click();
    const sentences = section('一、总体情况').getByRole('table').getByRole('row');
    await expect.element(sentences.nth(1)).toHaveTextContent('新建政务公开专区');
    expect(sentences.elements()).toHaveLength(2);
  });

  it('is folded where it is long', async () => {
    const text = Array.from({ length: 30 }, (_, index) => `工作之${String(index)}已经完成`).join('。');
    const report = { ...reports.current.report, sections: [{ number: 1, heading: '', text }] };
    openComparison({ current: { ...reports.current, report } });
    const sentences = section('一、总体情况').getByRole('table').getByRole('row');
    await expect.element(choice('显示全部 30 句')).toHaveAttribute('aria-expanded', 'false');
    expect(sentences.elements()).toHaveLength(1 + 8);
    await choice('显示全部 30 句').click();
    await expect.element(choice('收起')).toBeVisible();
    expect(sentences.elements()).toHaveLength(1 + 30);
  });

  it('that was not read is said to be missing', async () => {
    openComparison({ previous: huaian, current: huaianYearAfter });
    await expect.element(screen.getByText('没有读出第一、五部分，无法比较文字。')).toBeVisible();
  });
});

afterEach(() => {
  delete document.documentElement.dataset['theme'];
});

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  it.each(['zh-CN', 'en'] as const)('axe finds nothing in %s', async (language) => {
    document.documentElement.dataset['theme'] = theme;
    const cells = ['applications.newlyReceived.total'];
    const severities = ['error', 'warning', 'notice'] as const;
    const findings = severities.map((severity) =>
      findingWith({ rule: severity, group: 'years', severity, cells }),
    );
    openComparison({ language, findings, previous: huaian });
    document.querySelector('details')?.setAttribute('open', '');
    await expect.element(screen.getByRole('heading', { level: 2 })).toBeVisible();
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
