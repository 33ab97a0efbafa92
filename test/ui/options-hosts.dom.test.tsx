import { describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { openOptions } from './options-harness';

const hosts = () => screen.getByRole('region', { name: '更多网站', exact: true });
const host = () => hosts().getByRole('textbox', { name: '网站' });
const add = () => hosts().getByRole('button', { name: '添加并允许' });

describe('further hosts', () => {
  it('are stored once they are allowed', async () => {
    const { access, stored } = openOptions();
    await host().fill('https://www.example.org.cn/a');
    await add().click();
    expect(access.request).toHaveBeenCalledExactlyOnceWith('www.example.org.cn');
    await expect.poll(() => stored().hosts).toEqual(['www.example.org.cn']);
    await expect.element(hosts().getByText('已允许')).toBeVisible();
    await expect.element(host()).toHaveValue('');
  });

  it('are not stored where they are not allowed', async () => {
    const { source } = openOptions({ grants: false });
    await host().fill('www.example.org.cn');
    await add().click();
    await expect
      .element(host())
      .toHaveAccessibleDescription(/^没有得到浏览器的允许，未添加 www\.example\.org\.cn/);
    await expect.element(host()).toHaveValue('www.example.org.cn');
    expect(source.write).not.toHaveBeenCalled();
  });

  it.each([
    ['*', /^无法识别域名/],
    ['www.a.gov.cn', /^www\.a\.gov\.cn 是政府网站/],
    ['b.example.cn', /^b\.example\.cn 已在列表中/],
  ])('ask for nothing that makes no sense: %s', async (typed, words) => {
    const { access } = openOptions({ settings: { hosts: ['b.example.cn'] }, allowed: ['b.example.cn'] });
    await host().fill(typed);
    await userEvent.keyboard('{Enter}');
    await expect.element(host()).toHaveAccessibleDescription(words);
    expect(access.request).not.toHaveBeenCalled();
  });

  it('give their permission back when they are removed', async () => {
    const { access, stored } = openOptions({
      settings: { hosts: ['b.example.cn'] },
      allowed: ['b.example.cn'],
    });
    await hosts().getByRole('button', { name: '移除 b.example.cn' }).click();
    await expect.poll(() => stored().hosts).toEqual([]);
    expect(access.release).toHaveBeenCalledExactlyOnceWith(['b.example.cn']);
    await screen.getByRole('button', { name: '撤销' }).click();
    await expect.element(hosts().getByText('权限已被收回，目前不检查')).toBeVisible();
  });

  it('are shown as such where the permission was taken away elsewhere, and can be allowed again', async () => {
    const { access } = openOptions({ settings: { hosts: ['b.example.cn'] } });
    await hosts().getByRole('button', { name: '重新允许 b.example.cn' }).click();
    expect(access.request).toHaveBeenCalledExactlyOnceWith('b.example.cn');
    await expect.element(hosts().getByText('已允许')).toBeVisible();
    await access.release(['b.example.cn']);
    await expect.element(hosts().getByText('权限已被收回，目前不检查')).toBeVisible();
  });
});
