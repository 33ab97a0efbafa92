import { expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import { checked } from '../fake-page';
import { coverageOf, findingWith, reportWith, resultWith } from '../results';
import { openPanel } from './panel-harness';

const sum = findingWith({
  rule: 'litigation-total',
  severity: 'error',
  cells: ['litigation.directSuit.total'],
});
const claim = findingWith({ rule: 'text-applications', severity: 'warning', quote: '办结ＡＢ件' });
const blank = findingWith({ rule: 'blank-cells', severity: 'notice' });
const coverage = [
  coverageOf('blank-cells', 'failed', { name: { 'zh-CN': '空白单元格', en: 'blank cells' } }),
];
const state = checked(resultWith({ findings: [sum, claim, blank], coverage }));

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const search = () => screen.getByRole('searchbox', { name: '搜索问题' });

/** The rules of the findings that are shown. */
const shown = () =>
  [...document.querySelectorAll('.finding strong')].map(({ textContent }) => textContent.split(' ')[0]);

it('sifts by severity, each with its number, several at once', async () => {
  openPanel({ state });
  await button('错误 1').click();
  await expect.poll(shown).toEqual(['litigation-total']);
  await button('提示 1').click();
  await expect.poll(shown).toEqual(['litigation-total', 'blank-cells']);
  await button('错误 1').click();
  await button('提示 1').click();
  await expect.poll(shown).toEqual(['litigation-total', 'text-applications', 'blank-cells']);
});

it.each([
  ['a title', 'litigation-total 标题', ['litigation-total']],
  ['a message', '说明 text', ['text-applications']],
  ['a quote, in letters of any width and case', '办结ab', ['text-applications']],
  ['the name of a rule', '空白单元格', ['blank-cells']],
  ['the labels of a cell', '未经复议直接起诉 总计', ['litigation-total']],
])('finds by %s', async (_, words, rules) => {
  openPanel({ state });
  await search().fill(words);
  await expect.poll(shown).toEqual(rules);
});

it('says when nothing is left, and shows all again', async () => {
  openPanel({ state });
  await button('错误 1').click();
  await search().fill('没有这样的词');
  await expect.element(screen.getByText('没有符合筛选条件的问题。')).toBeVisible();
  await button('显示全部').click();
  await expect.poll(() => shown().length).toBe(3);
  await expect.element(search()).toHaveValue('');
});

it('shows what is selected on the page, whatever is sifted out', async () => {
  const { page } = openPanel({ state });
  await button('错误 1').click();
  await expect.poll(shown).toEqual(['litigation-total']);
  page.becomes(checked(resultWith({ findings: [sum, claim, blank], coverage }), { selected: 2 }));
  await expect.poll(shown).toEqual(['litigation-total', 'blank-cells']);
});

it('keeps the severities for the next report, and forgets the words', async () => {
  const { page } = openPanel({ state });
  await button('错误 1').click();
  await search().fill('litigation');
  const next = resultWith({ report: reportWith({ organization: '某某县' }), findings: [blank, sum, claim] });
  page.becomes(checked({ ...next, source: { ...next.source, url: 'https://www.example.gov.cn/b.html' } }));
  await expect.element(screen.getByRole('heading', { name: '某某县' })).toBeVisible();
  await expect.element(search()).toHaveValue('');
  await expect.element(button('错误 1')).toHaveAttribute('aria-pressed', 'true');
});

it('has no severities to choose from where there is one', async () => {
  openPanel({ state: checked(resultWith({ findings: [sum, sum] })) });
  await expect.element(search()).toBeVisible();
  expect(button('错误 2').elements()).toEqual([]);
});

it('goes on quickly through 300 findings', async () => {
  const findings = Array.from({ length: 300 }, (_, index) =>
    findingWith({ rule: `rule-${String(index)}`, severity: 'error' }),
  );
  openPanel({ state: checked(resultWith({ findings })) });
  await button('显示其余 250 处').click();
  await expect.poll(() => shown().length).toBe(300);
  await search().fill('rule-299');
  await expect.poll(shown).toEqual(['rule-299']);
});
