import { describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { defaultSettings } from '../../src/settings/settings';
import type { ImportPreview } from '../../src/ui/options/services';
import { openOptions } from './options-harness';

const button = (name: string) => screen.getByRole('button', { name, exact: true });
const outcome = () => screen.getByRole('banner').getByRole('status');
const panel = () => screen.getByRole('group', { name: '导入' });

function previewWith(parts: Omit<Partial<ImportPreview>, 'apply'>) {
  const takeBack = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const apply = vi.fn<ImportPreview['apply']>(() => Promise.resolve(takeBack));
  return { changed: [], added: 0, unreadable: [], unreadableIgnored: 0, apply, takeBack, ...parts };
}

const choose = (text: string): Promise<void> =>
  userEvent.upload(
    screen.getByLabelText('选择文件…'),
    new File([text], '设置.json', { type: 'application/json' }),
  );

it('the export is a file with the day in its name', async () => {
  const { download } = openOptions();
  await button('导出为文件').click();
  await expect.element(outcome()).toHaveTextContent(/^已导出 gouji-settings-/);
  const name = expect.stringMatching(/^gouji-settings-\d{4}-\d\d-\d\d\.json$/) as unknown;
  expect(download).toHaveBeenCalledExactlyOnceWith('the exported text', name);
});

describe('an import', () => {
  it('shows what would change before it is applied, and can be undone', async () => {
    const preview = previewWith({ changed: ['mode', 'rules'], added: 3 });
    openOptions({ previews: { file: preview } });
    await choose('file');
    await expect.element(panel()).toHaveFocus();
    await expect.element(panel()).toHaveTextContent('“设置.json”：将改变 2 项设置、新增 3 条忽略。');
    await expect.element(panel()).toHaveTextContent('改变的设置：检查方式、规则。');
    expect(preview.apply).not.toHaveBeenCalled();
    await panel().getByRole('button', { name: '导入' }).click();
    await expect.element(outcome()).toHaveTextContent('已导入');
    await button('撤销').click();
    await expect.element(outcome()).toHaveTextContent('已撤销');
    expect(preview.takeBack).toHaveBeenCalledTimes(1);
  });

  it('names what could not be understood', async () => {
    const preview = previewWith({ added: 1, unreadable: ['all'], unreadableIgnored: 2 });
    openOptions({ previews: { file: preview } });
    await choose('file');
    await expect.element(panel()).toHaveTextContent('无法识别、不会导入：全部设置。');
    await expect.element(panel()).toHaveTextContent('另有 2 条忽略无法识别，不会导入。');
  });

  it('offers nothing where nothing would change', async () => {
    openOptions({ previews: { file: previewWith({}) } });
    await choose('file');
    await expect.element(panel()).toHaveTextContent('与现在的设置相同');
    expect(panel().getByRole('button', { name: '导入' }).elements()).toEqual([]);
    await button('取消').click();
    await expect.element(screen.getByLabelText('选择文件…')).toHaveFocus();
  });

  it('says so where the file is another', async () => {
    openOptions();
    await choose('something else');
    await expect
      .element(screen.getByLabelText('选择文件…'))
      .toHaveAccessibleDescription(/“设置\.json”不是勾稽导出的设置文件/);
  });

  it('says so where it cannot be stored, and can be tried again', async () => {
    const preview = previewWith({ added: 1 });
    preview.apply.mockRejectedValueOnce(new Error('quota'));
    openOptions({ previews: { file: preview } });
    await choose('file');
    await panel().getByRole('button', { name: '导入' }).click();
    await expect.element(outcome()).toHaveTextContent(/^未能导入/);
    await panel().getByRole('button', { name: '导入' }).click();
    await expect.element(outcome()).toHaveTextContent('已导入');
  });
});

describe('the reset', () => {
  const settings = { mode: 'onClick', hosts: ['b.example.cn'] } as const;

  it('is confirmed, gives permissions back and can be undone', async () => {
    const { access, stored } = openOptions({ settings: { ...settings, hosts: [...settings.hosts] } });
    await button('恢复全部默认设置').click();
    await button('恢复全部默认设置').click();
    await expect.poll(() => stored()).toEqual(defaultSettings);
    expect(access.release).toHaveBeenCalledExactlyOnceWith(['b.example.cn']);
    await button('撤销').click();
    await expect.poll(() => stored()).toMatchObject(settings);
  });

  it('is called off by Esc', async () => {
    const { source } = openOptions();
    await button('恢复全部默认设置').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('恢复全部默认设置')).toHaveFocus();
    expect(source.write).not.toHaveBeenCalled();
  });
});
