import { describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { openOptions } from './options-harness';

const next = () => screen.getByRole('button', { name: /^修改下一个问题的快捷键/ });
const previous = () => screen.getByRole('button', { name: /^修改上一个问题的快捷键/ });

describe('a shortcut', () => {
  it('is the keys that are pressed next', async () => {
    const { stored } = openOptions();
    await expect.element(next()).toHaveTextContent('Alt+↓');
    await next().click();
    await userEvent.keyboard('{Control>}{Shift>}j{/Shift}{/Control}');
    await expect.poll(() => stored().shortcuts.next).toBe('Ctrl+Shift+KeyJ');
    await expect.element(next()).toHaveTextContent('Ctrl+Shift+J');
    await expect.element(next()).toHaveAttribute('aria-pressed', 'false');
  });

  it('is switched off and reset, which can be undone', async () => {
    const { stored } = openOptions();
    await next().click();
    await userEvent.keyboard('{Backspace}');
    await expect.poll(() => stored().shortcuts.next).toBeNull();
    await expect.element(next()).toHaveTextContent('已关闭');
    await screen.getByRole('button', { name: '恢复默认快捷键' }).click();
    await expect.poll(() => stored().shortcuts.next).toBe('Alt+ArrowDown');
    await screen.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => stored().shortcuts.next).toBeNull();
  });

  it('needs a modifier, and says so', async () => {
    const { source } = openOptions();
    await next().click();
    await userEvent.keyboard('j');
    await expect.element(next()).toHaveAccessibleDescription(/^请与 Ctrl、Alt 或 Meta 键一起按/);
    await userEvent.keyboard('{Escape}');
    await expect.element(next()).toHaveTextContent('Alt+↓');
    await expect.element(next()).not.toHaveAccessibleDescription();
    expect(source.write).not.toHaveBeenCalled();
  });

  it('cannot be that of the other', async () => {
    const { source } = openOptions();
    await previous().click();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(previous()).toHaveAccessibleDescription('已用作下一个问题的快捷键，请换一个');
    expect(source.write).not.toHaveBeenCalled();
  });

  it('keeps nobody from going on', async () => {
    const { source } = openOptions();
    await next().click();
    await expect.element(next()).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Tab}');
    await expect.element(previous()).toHaveFocus();
    await expect.element(next()).toHaveAttribute('aria-pressed', 'false');
    expect(source.write).not.toHaveBeenCalled();
  });
});

describe('the shortcut of the browser', () => {
  it('is told with the address at which it can be changed', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    openOptions({ clipboard: { writeText } });
    await expect.element(screen.getByText('现为 Alt+Shift+C，由浏览器管理。')).toBeVisible();
    await screen.getByRole('button', { name: '复制地址' }).click();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('chrome://extensions/shortcuts');
    await expect.element(screen.getByRole('banner').getByRole('status')).toHaveTextContent('已复制地址');
  });

  it('can be copied by hand where the browser refuses', async () => {
    openOptions();
    await screen.getByRole('button', { name: '复制地址' }).click();
    await expect.element(screen.getByRole('banner').getByRole('status')).toHaveTextContent(/请选中地址/);
    await expect
      .element(screen.getByRole('textbox', { name: '地址' }))
      .toHaveValue('chrome://extensions/shortcuts');
  });
});
