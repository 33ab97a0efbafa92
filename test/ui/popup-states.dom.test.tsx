import { describe, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { refusal } from '../../src/report/refusal';
import { refusalCodes } from '../../src/report/refusal-codes';
import type { Attachment } from '../../src/report/schema/document';
import { wordingsOf } from '../../src/ui/wordings/wordings-of';
import { checked } from './fake-page';
import { openPopup } from './popup-harness';
import { coverageOf, refusedResult, reportWith, resultWith } from './results';

/** The names of the actions below. */
const names = () => [...document.querySelectorAll('footer button')].map(({ textContent }) => textContent);

describe.each(['zh-CN', 'en'] as const)('%s', (language) => {
  const words = wordingsOf(language);

  it('sets the title of the document', async () => {
    document.title = '';
    openPopup({ state: { kind: 'unchecked' }, language });
    await expect.poll(() => document.title).toBe(words.productName);
  });

  it('says what the button will do before the first check', async () => {
    openPopup({ state: { kind: 'unchecked' }, language });
    await expect.element(screen.getByRole('heading', { name: words.unchecked.title })).toBeVisible();
    await expect.element(screen.getByText(words.unchecked.text)).toBeVisible();
    expect(names()).toEqual([words.actions.check]);
  });

  it('offers nothing where the browser lets no extension in', async () => {
    openPopup({ state: { kind: 'notAllowed' }, language });
    await expect.element(screen.getByRole('heading', { name: words.notAllowed.title })).toBeVisible();
    await expect.element(screen.getByText(words.notAllowed.advice)).toBeVisible();
    expect(names()).toEqual([]);
  });

  it('leads to the help on a state', async () => {
    const { openHelp } = openPopup({ state: checked(refusedResult('picture'), { marked: false }), language });
    await screen.getByRole('button', { name: words.help }).click();
    expect(openHelp).toHaveBeenCalledExactlyOnceWith('picture');
  });

  it('says what failed, what to do, and keeps the details for those who ask', async () => {
    openPopup({ state: { kind: 'failed', detail: 'TypeError: x' }, language });
    await expect.element(screen.getByRole('heading', { name: words.failed.title })).toBeVisible();
    await expect.element(screen.getByText(words.failed.advice)).toBeVisible();
    const area = screen.getByLabelText(words.failed.detail);
    await expect.element(area).not.toBeVisible();
    await screen.getByText(words.failed.detail).click();
    await expect.element(area).toBeVisible();
    await expect.element(area).toHaveValue('TypeError: x');
  });

  it.each(refusalCodes)('gives title, reason and advice for %s', async (code) => {
    openPopup({ state: checked(refusedResult(code), { marked: false }), language });
    await expect.element(screen.getByRole('heading', { name: words.refusals[code].title })).toBeVisible();
    await expect.element(screen.getByText(refusal(code).text[language])).toBeVisible();
    await expect.element(screen.getByText(words.refusals[code].advice)).toBeVisible();
    expect(names()).toEqual([words.actions.checkAgain, words.actions.copy]);
  });
});

describe('files in the place of a report', () => {
  const attachments: Attachment[] = [
    { name: '2024年度报告.pdf', kind: 'pdf', url: 'https://www.example.gov.cn/a.pdf' },
    { name: '<img src=x>', kind: 'wps', url: 'https://www.example.gov.cn/b.wps' },
  ];

  it('are named as unchecked', async () => {
    openPopup({ state: checked({ ...refusedResult('attachment'), attachments }) });
    await expect.element(screen.getByRole('heading', { name: '附件未检查' })).toBeVisible();
    const listed = screen.getByRole('listitem').elements();
    expect(listed.map(({ textContent }) => textContent)).toEqual(['PDF 2024年度报告.pdf', 'WPS <img src=x>']);
  });

  it('open in a tab of their own, where they have an address of the web that is not the page itself', async () => {
    const result = refusedResult('attachment');
    const own: Attachment = { name: '本页.pdf', kind: 'pdf', url: result.source.url };
    const saved: Attachment = { name: '保存的.pdf', kind: 'pdf', url: 'file:///report.pdf' };
    openPopup({ state: checked({ ...result, attachments: [...attachments, own, saved] }) });
    await expect.element(screen.getByText('保存的.pdf')).toBeVisible();
    const links = screen.getByRole('listitem').getByRole('link').elements();
    expect(
      links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('rel')]),
    ).toEqual(attachments.map(({ name, url }) => [name, url, 'noreferrer']));
  });

  it.each([undefined, []])('are no word where there are none: %j', async (none) => {
    const result = refusedResult('attachment');
    openPopup({ state: checked(none === undefined ? result : { ...result, attachments: none }) });
    await expect.element(screen.getByRole('heading', { name: '表格在附件中' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '附件未检查' }).elements()).toEqual([]);
  });
});

describe('a checked report', () => {
  it('is headed by what is known of it', async () => {
    openPopup({ state: checked(resultWith({})) });
    await expect.element(screen.getByText('2025 年度 · 2021 版格式 · 发布于 2026-01-22')).toBeVisible();
  });

  it('says what is not known of it, and leaves out an unknown date', async () => {
    const report = reportWith({ organization: null, year: null, publishedOn: null });
    openPopup({ state: checked(resultWith({ report })) });
    await expect.element(screen.getByRole('heading', { name: '机关名称不明' })).toBeVisible();
    await expect.element(screen.getByText('年度不明 · 2021 版格式', { exact: true })).toBeVisible();
  });

  it('opens the coverage line on the rules that reached no conclusion', async () => {
    const name = { 'zh-CN': '标题年份', en: 'year of the title' };
    const reason = { 'zh-CN': '页面没有标题', en: 'no title' };
    const coverage = [
      coverageOf('litigation-total', 'passed', { checked: 3 }),
      coverageOf('title-year', 'notAssessable', { name, reason }),
      coverageOf('label-differs', 'crashed', { name: { 'zh-CN': '行名不符', en: 'labels' } }),
      coverageOf('period', 'notAssessable', { name: { 'zh-CN': '统计期限', en: 'period' }, reason }),
      coverageOf('stale-year', 'off', { name: { 'zh-CN': '年份陈旧', en: 'stale year' } }),
    ];
    openPopup({ state: checked(resultWith({ coverage })) });
    const line = screen.getByText('标题年份、统计期限：页面没有标题', { exact: true });
    await expect.element(line).not.toBeVisible();
    await screen.getByText('已执行 1 条规则，2 条无法判断，1 条已关闭，1 条规则出错：行名不符').click();
    await expect.element(line).toBeVisible();
    await expect.element(screen.getByText('行名不符：未说明原因', { exact: true })).toBeVisible();
    await expect.element(screen.getByText('年份陈旧：已关闭', { exact: true })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/title-year|label-differs/);
  });

  it('shows a coverage line that hides nothing without a way to open it', async () => {
    openPopup({
      state: checked(resultWith({ coverage: [coverageOf('litigation-total', 'passed')] })),
    });
    await expect.element(screen.getByText('已执行 1 条规则')).toBeVisible();
    expect(document.querySelector('details')).toBeNull();
  });
});
