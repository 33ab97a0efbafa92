import { describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { checked } from '../fake-page';
import { findingWith, resultWith } from '../results';
import { focusOn } from '../focus-on';
import { openPanel } from './panel-harness';

const error = findingWith({ rule: 'litigation-total', group: 'sums', severity: 'error' });
const other = findingWith({ rule: 'missing-row', severity: 'error' });
const ignored = { reason: '口径不同，正文已说明', at: '2026-02-03T12:00:00.000Z' };
const open = checked(resultWith({ findings: [error, other] }), { selected: 0 });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const finding = (rule: string) => button(new RegExp(`^错误 ${rule}`));
const status = () => screen.getByRole('status');

describe('ignoring', () => {
  it('takes two presses where a common reason fits, and goes on to the next finding', async () => {
    const { page } = openPanel({ state: open });
    await button('忽略…').click();
    await button('规则误报').click();
    await expect.element(status()).toHaveTextContent('已忽略：litigation-total 标题');
    expect(page.ignore).toHaveBeenCalledExactlyOnceWith(0, '规则误报');
    await expect.element(finding('missing-row')).toHaveFocus();
    expect(finding('litigation-total').elements()).toEqual([]);
    await expect.element(screen.getByText('1 处已忽略')).toBeVisible();
  });

  it.each(['网页转换有误', ''])('takes a reason in own words, or none: “%s”', async (reason) => {
    const { page } = openPanel({ state: open });
    await button('忽略…').click();
    const field = screen.getByRole('textbox', { name: '其他原因，可不填' });
    await field.fill(reason);
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent('已忽略：litigation-total 标题');
    expect(page.ignore).toHaveBeenCalledExactlyOnceWith(0, reason);
  });

  it('is given up by Escape, with the focus where it was', async () => {
    const { page } = openPanel({ state: open });
    await button('忽略…').click();
    await expect.element(button('已与单位核实，台账如此')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('忽略…')).toHaveFocus();
    expect(page.ignore).not.toHaveBeenCalled();
  });

  it('is done by keyboard alone', async () => {
    const { page } = openPanel({ state: open });
    await expect.element(finding('litigation-total')).toBeVisible();
    focusOn(finding('litigation-total'));
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(button('已与单位核实，台账如此')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent('已忽略：litigation-total 标题');
    expect(page.ignore).toHaveBeenCalledExactlyOnceWith(0, '已与单位核实，台账如此');
  });

  it('that could not be stored says so and changes nothing', async () => {
    const { page } = openPanel({ state: open });
    page.ignore.mockResolvedValueOnce({ kind: 'failed', detail: 'full' });
    await button('忽略…').click();
    await button('规则误报').click();
    await expect.element(status()).toHaveTextContent('未能保存，请重试');
    await expect.element(finding('litigation-total')).toBeVisible();
  });
});

describe('ignored findings', () => {
  const state = checked(resultWith({ findings: [{ ...error, ignored }, other] }));

  it('are listed apart, with reason and day', async () => {
    openPanel({ state });
    await expect.element(finding('missing-row')).toBeVisible();
    expect(finding('litigation-total').elements()).toEqual([]);
    await button('已忽略 1').click();
    await expect
      .element(finding('litigation-total'))
      .toHaveTextContent('已忽略（2026-02-03）：口径不同，正文已说明');
    expect(finding('missing-row').elements()).toEqual([]);
  });

  it('are restored without being selected first', async () => {
    const { page } = openPanel({ state });
    await button('已忽略 1').click();
    await button('恢复').click();
    await expect.element(status()).toHaveTextContent('已恢复：litigation-total 标题');
    expect(page.restore).toHaveBeenCalledExactlyOnceWith(0);
    expect(page.select).not.toHaveBeenCalled();
    await button('待处理 2').click();
    await expect.element(finding('litigation-total')).toBeVisible();
  });

  it('are said to be none when the last one has come back, which leaves it open', async () => {
    const { page } = openPanel({ state });
    await button('已忽略 1').click();
    page.becomes(checked(resultWith({ findings: [{ ...error, returned: ignored }, other] })));
    await expect.element(button('待处理 2')).toBeVisible();
    await expect.element(screen.getByText('没有已忽略的问题。')).toBeVisible();
    expect(screen.getByText('没有需要处理的问题').elements()).toEqual([]);
  });

  it('cannot be ignored once more', async () => {
    openPanel({ state });
    await button('已忽略 1').click();
    await finding('litigation-total').click();
    await expect.element(button('规则说明')).toBeVisible();
    expect(button('忽略…').elements()).toEqual([]);
  });

  it('leave nothing open where all are', async () => {
    openPanel({ state: checked(resultWith({ findings: [{ ...error, ignored }] })) });
    await expect.element(screen.getByText('没有待处理的问题，其余都已忽略。')).toBeVisible();
    await expect.element(button('待处理 0')).toBeVisible();
  });

  it('that have come back say why they were ignored', async () => {
    openPanel({ state: checked(resultWith({ findings: [{ ...error, returned: ignored }] })) });
    await expect
      .element(finding('litigation-total'))
      .toHaveTextContent('曾忽略（口径不同，正文已说明），数字已变');
  });
});
