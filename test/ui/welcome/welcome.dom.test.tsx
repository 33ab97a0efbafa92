import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../assets/styles/welcome.css';
import type { CheckResult } from '../../../src/check/check-result';
import type { Language } from '../../../src/language/language';
import { defaultSettings, type Settings } from '../../../src/settings/settings';
import { Welcome } from '../../../src/ui/welcome/welcome';
import { checkedResult } from './checked-sample';

afterEach(() => {
  render(null, document.body);
});

interface Setting {
  readonly result?: CheckResult | null;
  readonly shortcuts?: Settings['shortcuts'];
  readonly language?: Language;
  readonly checkShortcut?: string | null;
}

/** Opens the page; its check yields that result, its methods are spies. */
function open({
  result = checkedResult(),
  shortcuts,
  language = 'zh-CN',
  checkShortcut = null,
}: Setting = {}) {
  const followers: ((result: CheckResult | null) => void)[] = [];
  const sample = {
    check: vi.fn(() => Promise.resolve(result)),
    next: vi.fn(() => Promise.resolve()),
    clear: vi.fn(() => Promise.resolve()),
    follow: (onChange: (result: CheckResult | null) => void) => void followers.push(onChange),
  };
  const openSettings = vi.fn();
  render(
    <Welcome
      sample={sample}
      language={language}
      settings={{ ...defaultSettings, ...(shortcuts !== undefined && { shortcuts }) }}
      browser="chromium"
      checkShortcut={checkShortcut}
      openSettings={openSettings}
    />,
    document.body,
  );
  const change = (changed: CheckResult | null): void => followers.forEach((follower) => follower(changed));
  return { ...sample, openSettings, change };
}

const button = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);

async function press(name: string): Promise<void> {
  const found = await vi.waitUntil(() => button(name));
  await userEvent.click(found);
}

const text = (): string => document.body.innerText;

test('the sample is checked, looked through and cleared', async () => {
  const { check, next, clear } = open();
  expect(text()).not.toContain('处勾稽错误');
  await press('检查本页');
  await press('下一处');
  expect(check).toHaveBeenCalledOnce();
  expect(next).toHaveBeenCalledOnce();
  expect(text()).toContain('3 处勾稽错误');
  await press('清除标记');
  expect(clear).toHaveBeenCalledOnce();
  await vi.waitUntil(() => button('检查本页'));
  expect(text()).not.toContain('处勾稽错误');
});

test('a check that fails says so, and can be repeated', async () => {
  const { check } = open({ result: null });
  await press('检查本页');
  await vi.waitUntil(() => text().includes('检查未能完成'));
  await press('检查本页');
  expect(check).toHaveBeenCalledTimes(2);
});

test('a finding that was ignored meanwhile is no longer counted', async () => {
  const { change } = open();
  change(checkedResult());
  expect(text()).not.toContain('处勾稽错误');
  await press('检查本页');
  await vi.waitUntil(() => text().includes('3 处勾稽错误'));
  change(checkedResult({ ignored: 1 }));
  await vi.waitUntil(() => text().includes('2 处勾稽错误'));
  expect(text()).toContain('1 处已忽略');
});

test.each([
  [
    { next: 'Alt+ArrowDown', previous: 'Alt+ArrowUp' },
    '按 Alt+↓ 看下一处，按 Alt+↑ 看上一处，按 Esc 收起卡片',
  ],
  [{ next: 'Ctrl+KeyJ', previous: null }, '按 Ctrl+J 看下一处，按 Esc 收起卡片'],
  [{ next: null, previous: null }, '按 Esc 收起卡片'],
])('the hint names the keys that are set: %j', async (shortcuts, hint) => {
  open({ shortcuts });
  expect(text()).not.toContain(hint);
  await press('检查本页');
  await vi.waitUntil(() => text().includes(hint));
  expect(document.querySelector('.hint')?.textContent).toMatch(
    new RegExp(`^${hint.replaceAll('+', '\\+')}；`),
  );
});

test('the keys that check a page are named where there are any', () => {
  open({ checkShortcut: 'Alt+Shift+C' });
  expect(document.body.textContent).toContain('或者按 Alt+Shift+C。');
  open({ checkShortcut: null });
  expect(document.body.textContent).not.toContain('或者按');
});

test('settings, handbook and help are a click away', async () => {
  const { openSettings } = open({ language: 'en' });
  await press('Open settings');
  expect(openSettings).toHaveBeenCalledOnce();
  const links = [...document.querySelectorAll('header a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['/rules/en.html', '/help.html']);
  expect(document.title).toBe('Getting started · Gouji');
});
