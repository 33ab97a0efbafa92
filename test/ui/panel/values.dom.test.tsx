import { describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { forms } from '../../../src/form/forms';
import { checked } from '../fake-page';
import { filledTable, findingWith, reportWith, resultWith } from '../results';
import { focusOn } from '../focus-on';
import { openPanel } from './panel-harness';

const { proactive, applications, litigation } = forms['2021'].tables;
const zeros = filledTable(litigation, 0);
const report = reportWith({
  tables: {
    proactive: null,
    applications: filledTable(applications, 3),
    litigation: {
      ...zeros,
      review: { upheld: 22, corrected: null, other: null, pending: null, total: 0 },
      directSuit: { upheld: 1, corrected: 2, other: 0, pending: 0 },
    },
  },
  labels: { 'litigation.directSuit': '未经复议起诉', 'litigation.review.other': '其它' },
  cells: {
    'litigation.review.upheld': { text: '22（其中1件）', state: 'annotated' },
    'litigation.review.corrected': { text: '', state: 'blank' },
    'litigation.review.other': { text: '/', state: 'placeholder' },
    'litigation.review.pending': { text: '见附件', state: 'text' },
    'litigation.review.total': { text: '0�', state: 'damaged' },
  },
});
const sum = findingWith({
  rule: 'litigation-total',
  severity: 'error',
  cells: ['litigation.directSuit.corrected', 'litigation.directSuit.upheld'],
});
const result = resultWith({ report, findings: [sum] });

async function openValues() {
  const panel = openPanel({ state: checked(result) });
  await screen.getByRole('tab', { name: '数值' }).click();
  return panel;
}

const table = (name: string) => screen.getByRole('table', { name });
const cell = (name: string) => table('表四 复议诉讼').getByLabelText(name, { exact: true });

describe('a cell', () => {
  it.each([
    ['a plain number', '未经复议直接起诉，其他结果：0', '0'],
    ['a number with a note', '行政复议，结果维持，带注的数字，“22（其中1件）”，读作 22', '22'],
    ['nothing', '行政复议，结果纠正，空白', '空'],
    ['a placeholder', '行政复议，其他结果，占位符，“/”，没有读出数字', '/'],
    ['words', '行政复议，尚未审结，文字，“见附件”，没有读出数字', '见附件'],
    ['a garbled number', '行政复议，总计，乱码，“0�”，读作 0', '0'],
    ['what the page does not have', '未经复议直接起诉，总计，页面上没有', '缺'],
  ])('with %s shows its number or the page’s text, and says the rest', async (_, name, shown) => {
    await openValues();
    await expect.element(cell(name)).toHaveTextContent(new RegExp(`^${shown}$`));
  });

  it('leads to its place on the page', async () => {
    const { page } = await openValues();
    await cell('未经复议直接起诉，其他结果：0').click();
    expect(page.reveal).toHaveBeenCalledExactlyOnceWith('litigation.directSuit.other');
  });

  it('is coloured and named by the finding that it anchors', async () => {
    await openValues();
    const anchor = cell('未经复议直接起诉，结果纠正：2，litigation-total 标题');
    await expect.element(anchor).toHaveAttribute('data-role', 'anchor');
    const part = cell('未经复议直接起诉，结果维持：1，litigation-total 标题');
    await expect.element(part).toHaveAttribute('data-role', 'part');
  });
});

describe('a table', () => {
  it('has the shape of the form', async () => {
    await openValues();
    const rows = table('表三 申请').getByRole('row').elements();
    // Its columns, the headings of four groups, and its own 25 rows.
    expect(rows).toHaveLength(1 + 4 + 25);
    await expect.element(table('表三 申请').getByText('（三）不予公开')).toBeVisible();
    await expect.element(table('表三 申请').getByText('5.属于三类内部事务信息')).toBeVisible();
  });

  it('names rows and columns as the page does where it differs', async () => {
    await openValues();
    await expect.element(table('表四 复议诉讼').getByText('页面作“未经复议起诉”')).toBeVisible();
    await expect.element(table('表四 复议诉讼').getByText('页面作“其它”')).toBeVisible();
  });

  it('that is missing is said to be', async () => {
    await openValues();
    await expect.element(screen.getByText('页面上没有这张表。')).toBeVisible();
    expect(table('表二 主动公开').elements()).toEqual([]);
  });

  it('shows rows that the form does not have', async () => {
    const extraRows = [{ label: '政府采购', values: { issued: 7 } }];
    const tables = { ...report.tables, proactive: { ...filledTable(proactive, 0), extraRows } };
    openPanel({ state: checked(resultWith({ report: { ...report, tables } })) });
    await screen.getByRole('tab', { name: '数值' }).click();
    const row = table('表二 主动公开').getByRole('row', { name: '政府采购' });
    await expect.element(row).toHaveTextContent('政府采购7');
  });

  it('is copied with its shape', async () => {
    const { writeText } = await openValues();
    await screen.getByRole('region', { name: '表四 复议诉讼' }).getByText('复制表格').click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('已复制表四');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('table litigation');
  });

  it('lists the cells that hold words, each leading to the page', async () => {
    const { page } = await openValues();
    await expect.element(screen.getByText('4 格不是单纯的数字')).toBeVisible();
    await screen.getByRole('listitem').getByText('行政复议，尚未审结：文字，“见附件”，没有读出数字').click();
    expect(page.reveal).toHaveBeenCalledExactlyOnceWith('litigation.review.pending');
  });
});

it('is one stop for the keyboard, the arrow keys go from cell to cell', async () => {
  const { page } = await openValues();
  focusOn(screen.getByRole('region', { name: '表四 复议诉讼' }).getByText('复制表格'));
  const focused = () => document.activeElement?.getAttribute('data-path');
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('litigation.review.upheld');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(focused()).toBe('litigation.directSuit.corrected');
  // The last cell of that row is missing; the edge is as far as the keys go.
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(focused()).toBe('litigation.directSuit.pending');
  await userEvent.keyboard('{Enter}');
  expect(page.reveal).toHaveBeenCalledExactlyOnceWith('litigation.directSuit.pending');
  await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}');
  expect(focused()).toBe('litigation.directSuit.pending');
});

it('changes views by the arrow keys', async () => {
  openPanel({ state: checked(result) });
  await screen.getByRole('tab', { name: /^问题/ }).click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('tab', { name: '数值' })).toHaveFocus();
  await expect.element(table('表四 复议诉讼')).toBeVisible();
});
