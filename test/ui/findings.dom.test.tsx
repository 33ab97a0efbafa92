import { describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import type { Diagnosis } from '../../src/check/check-result';
import { checked } from './fake-page';
import { openPopup } from './popup-harness';
import { findingWith, resultWith } from './results';

const balance = findingWith({ rule: 'applications-balance', group: 'sums', severity: 'error' });
const total = findingWith({ rule: 'litigation-total', group: 'sums', severity: 'error' });
const claim = findingWith({
  rule: 'text-applications',
  group: 'text',
  severity: 'warning',
  quote: '办结62件',
});
const notices = Array.from({ length: 9 }, (_, index) =>
  findingWith({ rule: `notice-${index + 1}`, severity: 'notice' }),
);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('words that a finding quotes', () => {
  it('stand between its title and its message', async () => {
    openPopup({ state: checked(resultWith({ findings: [claim] })) });
    await expect
      .element(button(/^待核对/))
      .toHaveTextContent('text-applications 标题“办结62件”text-applications 说明');
  });

  it('are not repeated where the message quotes them', async () => {
    const message = { 'zh-CN': '“办结62件”与表三不符', en: '' };
    openPopup({ state: checked(resultWith({ findings: [{ ...claim, message }] })) });
    await expect.element(button(/^待核对/)).toHaveTextContent(/^text-applications 标题“办结62件”与表三不符$/);
  });
});

describe('the page of a rule', () => {
  it('is opened from the finding', async () => {
    const openRule = vi.fn<(rule: string) => void>();
    const page = openPopup({ state: checked(resultWith({ findings: [balance, claim] })), openRule });
    await button(/^规则说明：text-applications/).click();
    expect(openRule).toHaveBeenCalledExactlyOnceWith('text-applications');
    expect(page.select).not.toHaveBeenCalled();
  });

  it('is reached by the keyboard right after its finding was selected', async () => {
    openPopup({ state: checked(resultWith({ findings: [balance, claim] })) });
    await button(/^错误 applications-balance/).click();
    await userEvent.keyboard('{Tab}');
    await expect.element(button(/^规则说明：applications-balance/)).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(button(/^待核对 text-applications/)).toHaveFocus();
  });
});

describe('notices', () => {
  it('stand back behind graver findings when they are many, until they are asked for', async () => {
    openPopup({ state: checked(resultWith({ findings: [...notices, claim] })) });
    await expect.element(button(/^待核对/)).toBeVisible();
    expect(button(/^提示/).elements()).toHaveLength(2);
    await button('显示其余 7 处').click();
    expect(button(/^提示/).elements()).toHaveLength(9);
    await expect.element(button(/^提示 notice-3/)).toHaveFocus();
  });

  it('are shown in full where there is nothing graver, or where they are few', async () => {
    openPopup({ state: checked(resultWith({ findings: notices })) });
    await expect.element(button(/^提示 notice-9/)).toBeVisible();
    openPopup({ state: checked(resultWith({ findings: [claim, ...notices.slice(0, 4)] })) });
    await expect.element(button(/^提示 notice-4/)).toBeVisible();
  });

  it('are shown in full when one that stands back is lit in the page', async () => {
    openPopup({ state: checked(resultWith({ findings: [claim, ...notices] }), { selected: 9 }) });
    await expect.element(button(/^提示 notice-9/)).toHaveAttribute('aria-pressed', 'true');
  });
});

/** A diagnosis of findings that says so. */
function diagnosisOf(explains: number[], message: string, choices: readonly string[] = []): Diagnosis {
  const inBoth = (words: string) => ({ 'zh-CN': words, en: words });
  const alternatives = Math.max(0, choices.length - 1);
  return {
    explains,
    changes: [],
    alternatives,
    options: [],
    message: inBoth(message),
    choices: choices.map(inBoth),
    suspects: [],
  };
}

describe('diagnoses', () => {
  const region = () => screen.getByRole('region', { name: '可能的原因' });

  it('are no part of a report whose sums hold', async () => {
    openPopup({ state: checked(resultWith({ findings: [claim] })) });
    await expect.element(button(/^待核对/)).toBeVisible();
    expect(region().elements()).toEqual([]);
  });

  it('select the finding that they explain, and keep it when pressed again', async () => {
    const diagnoses = [diagnosisOf([1], '最可能：应为 4（现为 14）')];
    const page = openPopup({ state: checked(resultWith({ findings: [balance, total], diagnoses })) });
    await button('最可能：应为 4（现为 14）').click();
    await expect.element(button(/^错误 litigation-total/)).toHaveAttribute('aria-pressed', 'true');
    await button('最可能：应为 4（现为 14）').click();
    expect(page.select).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('open on the ways to correct a sum where there are several', async () => {
    const diagnoses = [diagnosisOf([0], '以下 2 种改法都能使勾稽成立', ['甲应为 4', '乙应为 5'])];
    const page = openPopup({ state: checked(resultWith({ findings: [balance], diagnoses })) });
    const choice = screen.getByText('乙应为 5');
    await expect.element(choice).not.toBeVisible();
    await region().getByText('以下 2 种改法都能使勾稽成立').click();
    await expect.element(choice).toBeVisible();
    expect(page.select).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('are shortened to 3 where there are more than 4', async () => {
    const diagnoses = [1, 2, 3, 4, 5].map((number) => diagnosisOf([0], `最可能：其 ${number}`));
    openPopup({ state: checked(resultWith({ findings: [balance], diagnoses })) });
    await expect.element(button('最可能：其 3')).toBeVisible();
    expect(button('最可能：其 4').elements()).toEqual([]);
    await button('显示其余 2 处').click();
    await expect.element(button('最可能：其 4')).toHaveFocus();
    await expect.element(button('最可能：其 5')).toBeVisible();
  });
});
