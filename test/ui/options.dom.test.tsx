import { afterEach, describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { defaultSettings } from '../../src/settings/settings';
import { openOptions } from './options-harness';

const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: true });
const region = (name: string) => screen.getByRole('region', { name, exact: true });
const outcome = () => screen.getByRole('banner').getByRole('status');

afterEach(() => {
  history.replaceState(null, '', location.pathname + location.search);
});

it('says why the history did not work the last time, and leads to it', async () => {
  const text = { 'zh-CN': '浏览器的存储空间已满', en: 'the storage is full' };
  openOptions({ historyProblem: text });
  const section = region('历史记录');
  await expect.element(section).toHaveTextContent('上一次未能使用历史记录。浏览器的存储空间已满。');
  const link = section.getByRole('link', { name: '查看历史记录' });
  await expect.element(link).toHaveAttribute('href', '/history.html');
});

describe('every change', () => {
  it('is saved at once and says so', async () => {
    const { stored } = openOptions();
    await screen.getByRole('radio', { name: '只显示角标' }).click();
    await expect.element(outcome()).toHaveTextContent('已保存');
    expect(stored().mode).toBe('badgeOnly');
    await screen.getByRole('checkbox', { name: '打印页面时一并打印标记' }).click();
    await expect.poll(() => stored().printMarks).toBe(true);
    await screen.getByRole('checkbox', { name: '保存检查过的年报' }).click();
    await expect.poll(() => stored().keepHistory).toBe(false);
    expect(stored().mode).toBe('badgeOnly');
  });

  it('stays in sight where it cannot be saved, and is saved on another try with those after it', async () => {
    const { source, stored } = openOptions();
    source.write.mockRejectedValueOnce(new Error('quota')).mockRejectedValueOnce(new Error('quota'));
    await screen.getByRole('radio', { name: '只显示角标' }).click();
    await expect.element(outcome()).toHaveTextContent(/^未能保存/);
    await expect.element(screen.getByRole('radio', { name: '只显示角标' })).toBeChecked();
    await screen.getByRole('radio', { name: '深色' }).click();
    await expect.poll(() => source.write.mock.calls.length).toBe(2);
    expect(stored()).toMatchObject({ mode: 'automatic', theme: 'system' });
    await button('重试').click();
    await expect.element(outcome()).toHaveTextContent('已保存');
    expect(stored()).toMatchObject({ mode: 'badgeOnly', theme: 'dark' });
  });

  it('takes up what was changed elsewhere meanwhile, and is shown when it comes from there', async () => {
    const { setElsewhere, stored } = openOptions();
    await expect.element(region('检查方式')).toBeVisible();
    setElsewhere({ mode: 'onClick' });
    await expect.element(screen.getByRole('radio', { name: '点击后检查' })).toBeChecked();
    await screen.getByRole('radio', { name: '浅色' }).click();
    await expect.poll(() => stored()).toMatchObject({ mode: 'onClick', theme: 'light' });
  });
});

describe('settings that could not be understood', () => {
  it('are named', async () => {
    openOptions({ unreadableSettings: ['rules', 'localDeadline'] });
    await expect.element(screen.getByText(/暂按默认值处理：规则、乡镇、街道的公布期限。/)).toBeVisible();
  });
});

describe('language and theme', () => {
  it('change the page at once', async () => {
    openOptions();
    await screen.getByRole('radio', { name: 'English' }).click();
    await expect.element(screen.getByRole('heading', { name: 'Language and theme' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Options · Gouji');
    await screen.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('single sites', () => {
  const sites = () => region('各网站的检查方式');
  const host = () => sites().getByRole('textbox', { name: '网站' });

  it('are added by an address, changed and removed, which can be undone', async () => {
    const { stored } = openOptions();
    await host().fill('https://www.a.gov.cn/zwgk/1.html');
    await sites().getByRole('button', { name: '添加' }).click();
    await expect.poll(() => stored().sites).toEqual({ 'www.a.gov.cn': 'onClick' });
    await expect.element(host()).toHaveValue('');
    await sites().getByLabelText('www.a.gov.cn 的检查方式').selectOptions('只显示角标');
    await expect.poll(() => stored().sites).toEqual({ 'www.a.gov.cn': 'badgeOnly' });
    await button('移除 www.a.gov.cn').click();
    await expect.poll(() => stored().sites).toEqual({});
    await button('撤销').click();
    await expect.poll(() => stored().sites).toEqual({ 'www.a.gov.cn': 'badgeOnly' });
  });

  it.each([
    ['not a host', /^无法识别域名/],
    ['WWW.A.gov.cn', /^www\.a\.gov\.cn 已在列表中/],
  ])('are refused in words: %s', async (typed, words) => {
    const { stored } = openOptions({ settings: { sites: { 'www.a.gov.cn': 'onClick' } } });
    await host().fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(host()).toHaveAccessibleDescription(words);
    await expect.element(host()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(host()).toHaveValue(typed);
    expect(stored().sites).toEqual({ 'www.a.gov.cn': 'onClick' });
  });

  it('leave the focus in the list when one is removed', async () => {
    openOptions({ settings: { sites: { 'a.gov.cn': 'onClick', 'b.gov.cn': 'onClick' } } });
    await button('移除 a.gov.cn').click();
    await expect.element(button('移除 b.gov.cn')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('heading', { name: '各网站的检查方式' })).toHaveFocus();
  });

  it('are asked for by the address of the page', async () => {
    history.replaceState(null, '', '#site=www.b.gov.cn');
    openOptions({ settings: { sites: { 'www.a.gov.cn': 'badgeOnly' } } });
    await expect.element(host()).toHaveValue('www.b.gov.cn');
    await expect.element(sites().getByLabelText('检查方式', { exact: true })).toHaveFocus();
    location.hash = '#site=www.a.gov.cn';
    await expect.element(sites().getByLabelText('www.a.gov.cn 的检查方式')).toHaveFocus();
  });
});

describe('rules', () => {
  const rules = () => region('规则');
  const choice = (rule: string) => rules().getByLabelText(`${rule}的级别`);

  it('are given another severity, switched off and reset together, which can be undone', async () => {
    const { stored } = openOptions({ settings: { rules: { 'a-rule-of-later': 'off' } } });
    await choice('缺行').selectOptions('提示');
    await choice('多行').selectOptions('关闭');
    const changed = { 'a-rule-of-later': 'off', 'missing-row': 'notice', 'extra-row': 'off' };
    await expect.poll(() => stored().rules).toEqual(changed);
    await expect.element(rules().getByRole('status')).toHaveTextContent('已修改 2 条');
    await choice('缺行').selectOptions('默认（错误）');
    await expect.poll(() => stored().rules).not.toHaveProperty('missing-row');
    await button('全部恢复默认').click();
    await expect.poll(() => stored().rules).toEqual({});
    await button('撤销').click();
    await expect.poll(() => stored().rules).toEqual({ 'a-rule-of-later': 'off', 'extra-row': 'off' });
  });

  it('are filtered by name, id and whether they are changed', async () => {
    openOptions({ settings: { rules: { 'extra-row': 'off' } } });
    const filter = rules().getByRole('searchbox', { name: '筛选规则' });
    const shown = () => rules().getByRole('combobox').elements().length;
    await expect.poll(shown).toBe(3);
    await filter.fill('缺');
    await expect.poll(shown).toBe(1);
    await filter.fill('ROW');
    await expect.poll(shown).toBe(2);
    await rules().getByRole('checkbox', { name: '只看已修改的' }).click();
    await expect.poll(shown).toBe(1);
    await filter.fill('nothing');
    await expect.element(rules().getByText('没有符合条件的规则。')).toBeVisible();
  });

  it('lead to their pages', async () => {
    const { openRule } = openOptions();
    await button('缺行：规则说明').click();
    expect(openRule).toHaveBeenCalledExactlyOnceWith('missing-row');
  });
});

describe('suspicious words', () => {
  const words = () => screen.getByRole('textbox', { name: '可疑词语' });

  it('are counted and saved while they are typed, and the delivered list comes back', async () => {
    const { stored } = openOptions();
    await expect.element(words()).toHaveValue('甲\n乙');
    await expect.element(words()).toHaveAccessibleDescription('共 2 个词语、与默认清单相同');
    await words().fill('甲\n\n 丙 \n丙\n丁');
    await expect.element(words()).toHaveAccessibleDescription('共 3 个词语');
    await expect.poll(() => stored().suspiciousWords).toEqual(['甲', '丙', '丁']);
    await expect.element(words()).toHaveValue('甲\n\n 丙 \n丙\n丁');
    await button('恢复默认清单').click();
    await expect.poll(() => stored().suspiciousWords).toBeNull();
    await expect.element(words()).toHaveValue('甲\n乙');
  });

  it('may be none', async () => {
    const { stored } = openOptions();
    await words().fill('');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => stored().suspiciousWords).toEqual([]);
    await expect.element(words()).toHaveAccessibleDescription('清单为空，不检查可疑词语');
  });
});

describe('the day of publication', () => {
  const day = () => screen.getByRole('textbox', { name: '乡镇、街道年报的公布期限' });

  it('is saved when the field is left', async () => {
    const { stored } = openOptions();
    await day().fill('2月20日');
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => stored().localDeadline).toBe('02-20');
    await expect.element(day()).toHaveValue('02-20');
  });

  it.each([
    ['soon', /^请填写月和日/],
    ['13-01', /^没有13月/],
    ['2-30', /^2月按28天计/],
  ])('is refused in words: %s', async (typed, words) => {
    const { stored } = openOptions();
    await day().fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(day()).toHaveAccessibleDescription(words);
    await expect.element(day()).toHaveValue(typed);
    expect(stored().localDeadline).toBe(defaultSettings.localDeadline);
  });
});
