import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/export-menu.css';
import type { ExportedFile, ExportEntry } from '../../src/export/export-entry';
import { ExportMenu } from '../../src/ui/export-menu';

const file = (name: string): ExportedFile => ({ name, blob: new Blob(['甲']) });

/** Renders a menu of those entries into an empty body; what it hands over is watched. */
function openMenu(entries: readonly ExportEntry[]) {
  const save = vi.fn<(saved: ExportedFile) => void>();
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  render(<ExportMenu entries={entries} language="zh-CN" save={save} />, root);
  return { save };
}

const entry = (id: string, run: ExportEntry['run']): ExportEntry => ({ id, label: id, run });
const button = (name: string) => screen.getByRole('button', { name });

it('writes what is chosen and says what was saved', async () => {
  const { save } = openMenu([
    entry('XLSX', () => Promise.resolve(file('甲.xlsx'))),
    entry('CSV', () => Promise.resolve(file('乙.csv'))),
  ]);
  await button('导出').click();
  await button('CSV').click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('已交给浏览器保存：“乙.csv”');
  expect(save.mock.calls.map(([{ name }]) => name)).toEqual(['乙.csv']);
  expect(button('CSV').query()).toBeNull();
});

it('says why something was not written', async () => {
  const { save } = openMenu([entry('XLSX', () => Promise.reject(new Error('内存不足')))]);
  await button('导出').click();
  await button('XLSX').click();
  await expect.element(screen.getByRole('status')).toHaveTextContent('未能导出（内存不足）。请重试');
  expect(save).not.toHaveBeenCalled();
});

it('says so while it writes, and writes one at a time', async () => {
  let finish: (written: ExportedFile) => void = () => undefined;
  openMenu([entry('XLSX', () => new Promise((resolve) => (finish = resolve)))]);
  await button('导出').click();
  await button('XLSX').click();
  await expect.element(button('正在生成…')).toHaveAttribute('aria-busy', 'true');
  await button('正在生成…').click();
  expect(button('XLSX').query()).toBeNull();
  finish(file('甲.xlsx'));
  await expect.element(button('导出')).toBeVisible();
});

it('is gone through by keys', async () => {
  const { save } = openMenu(['甲', '乙', '丙'].map((id) => entry(id, () => Promise.resolve(file(id)))));
  button('导出').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('甲')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(button('丙')).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowDown}');
  await expect.element(button('乙')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  expect(button('乙').query()).toBeNull();
  await expect.element(button('导出')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('甲')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('“甲”');
  expect(save).toHaveBeenCalledOnce();
});

it('is off where there is nothing to export', async () => {
  openMenu([]);
  await expect.element(button('导出')).toBeDisabled();
});
