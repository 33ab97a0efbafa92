import { describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { checked } from '../fake-page';
import { findingWith, refusedResult, reportWith, resultWith } from '../results';
import { openPanel } from './panel-harness';

const error = findingWith({ rule: 'applications-balance', group: 'sums', severity: 'error' });
const notice = findingWith({ rule: 'blank-cells', severity: 'notice' });
const result = resultWith({ findings: [notice, error] });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const copyMenu = () => screen.getByRole('button', { name: '复制', exact: true });
const status = () => screen.getByRole('status');

describe('copying', () => {
  it('writes a letter on one finding', async () => {
    const { writeText } = openPanel({ state: checked(result, { selected: 1 }) });
    await button('复制整改意见').click();
    await expect.element(status()).toHaveTextContent('已复制整改意见（1 处问题）');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('letter 1');
  });

  it('offers the text, selected, where the browser refuses', async () => {
    const { writeText } = openPanel({ state: checked(result, { selected: 1 }) });
    writeText.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'));
    await button('复制整改意见').click();
    const area = screen.getByRole('textbox', { name: '浏览器不允许自动复制，请按 Ctrl+C 复制' });
    await expect.element(area).toHaveFocus();
    await expect.element(area).toHaveValue('letter 1');
  });

  it('writes Markdown on one finding', async () => {
    const { writeText } = openPanel({ state: checked(result, { selected: 1 }) });
    await button('复制 Markdown').click();
    await expect.element(status()).toHaveTextContent('已复制 Markdown（1 处问题）');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('markdown 1');
  });

  it.each([
    ['复制全部整改意见', 'letter 0 1', '已复制整改意见（2 处问题）'],
    ['复制 Markdown', 'markdown 0 1', '已复制 Markdown（2 处问题）'],
    ['复制 JSON', '{"status":"checked"}', '已复制 JSON：3 张表，2 处问题（20 个字符）'],
    ['复制表三', 'table applications', '已复制表三，可粘贴到电子表格'],
  ])('offers %s', async (choice, text, said) => {
    const { writeText } = openPanel({ state: checked(result) });
    await copyMenu().click();
    await button(choice).last().click();
    await expect.element(status()).toHaveTextContent(said);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text);
    await expect.element(copyMenu()).toHaveAttribute('aria-expanded', 'false');
  });

  it('writes the letter on all that is open at one press', async () => {
    const ignored = { reason: '', at: '2026-02-03T12:00:00.000Z' };
    const findings = [notice, { ...notice, ignored }, error];
    const { writeText } = openPanel({ state: checked(resultWith({ findings })) });
    await button('复制全部整改意见').click();
    await expect.element(status()).toHaveTextContent('已复制整改意见（2 处问题）');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('letter 0 2');
  });

  it('writes the letter on the severities alone that are chosen', async () => {
    const { writeText } = openPanel({ state: checked(result) });
    await button('错误 1').click();
    await button('复制所选级别的整改意见').click();
    await expect.element(status()).toHaveTextContent('已复制整改意见（1 处问题）');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('letter 1');
  });

  it('writes a note on a page that could not be checked', async () => {
    const { writeText } = openPanel({ state: checked(refusedResult('attachment')) });
    await copyMenu().click();
    await button('复制未检查说明').click();
    await expect.element(status()).toHaveTextContent('已复制未检查说明');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('note attachment');
  });

  it('offers no letter where nothing is open, and no table that is missing', async () => {
    const { tables } = reportWith();
    const report = reportWith({ tables: { ...tables, litigation: null } });
    openPanel({ state: checked(resultWith({ report })) });
    await copyMenu().click();
    await expect.element(button('复制表三')).toBeVisible();
    expect(button('复制全部整改意见').elements()).toEqual([]);
    expect(button('复制表四').elements()).toEqual([]);
  });

  it('is gone through by keys and left by Escape', async () => {
    openPanel({ state: checked(result) });
    await copyMenu().click();
    await expect.element(button('复制全部整改意见').last()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(button('复制 Markdown')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(copyMenu()).toHaveFocus();
    expect(button('复制 Markdown').elements()).toEqual([]);
  });
});
