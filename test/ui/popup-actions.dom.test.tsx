import { describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import type { PageState } from '../../src/messages/checked-page';
import { checked } from './fake-page';
import { openPopup } from './popup-harness';
import { findingWith, resultWith } from './results';
import { spokenTexts } from './spoken-texts';

const notice = findingWith({ rule: 'blank-cells', severity: 'notice' });
const error = findingWith({
  rule: 'applications-balance',
  group: 'sums',
  severity: 'error',
  cells: ['applications.concluded.naturalPerson', 'applications.carriedOut.naturalPerson'],
});
const result = resultWith({ findings: [notice, error] });

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const squares = () => screen.getByRole('group', { name: '三张表的单元格' }).getByRole('button');

describe('ignored findings', () => {
  const ignored = { reason: '规则误报', at: '2026-02-03T12:00:00.000Z' };

  it('are counted, and stand neither in the list nor on the map', async () => {
    openPopup({ state: checked(resultWith({ findings: [notice, { ...error, ignored }] })) });
    await expect.element(screen.getByText('未发现错误')).toBeVisible();
    await expect.element(screen.getByText('1 处提示 · 1 处已忽略')).toBeVisible();
    expect(button(/applications-balance/).elements()).toEqual([]);
    expect(squares().elements()).toEqual([]);
  });

  it('are to be seen in the panel', async () => {
    const popup = openPopup({ state: checked(resultWith({ findings: [notice, { ...error, ignored }] })) });
    await button('1 处已忽略，在侧边栏中查看').click();
    expect(popup.openPanel).toHaveBeenCalledOnce();
  });

  it('that have come back say so', async () => {
    openPopup({ state: checked(resultWith({ findings: [{ ...error, returned: ignored }] })) });
    await expect.element(button(/^错误/)).toHaveTextContent('曾忽略（规则误报），数字已变');
  });
});

describe('the ways on', () => {
  it('open the panel in the very moment of the click', async () => {
    const popup = openPopup({ state: { kind: 'notAllowed' } });
    await button('打开侧边栏').click();
    expect(popup.openPanel).toHaveBeenCalledOnce();
  });

  it('open the history', async () => {
    const popup = openPopup({ state: { kind: 'unchecked' } });
    await button('历史记录').click();
    expect(popup.openHistory).toHaveBeenCalledOnce();
  });

  it('open the settings', async () => {
    const popup = openPopup({ state: { kind: 'unchecked' } });
    await button('设置').click();
    expect(popup.openOptions).toHaveBeenCalledOnce();
  });
});

describe('another page that comes to the front', () => {
  it('takes the place of the one shown', async () => {
    const page = openPopup({ state: checked(result) });
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
    page.becomes(checked(resultWith({})));
    await expect.element(screen.getByText('未发现错误')).toBeVisible();
  });

  it('does not undo what was selected while it was asked for', async () => {
    const page = openPopup({ state: checked(result) });
    await button(/^错误/).click();
    let answer: (state: PageState) => void = () => undefined;
    page.current.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    page.becomes(checked(result, { selected: 1 }));
    await button(/^提示/).click();
    answer(checked(result, { selected: 1 }));
    await expect.poll(() => page.current.mock.calls.length).toBe(3);
    await expect.element(button(/^提示/)).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('checking', () => {
  it('says so, starts once, keeps what is shown, and then shows the new result', async () => {
    let finish: (state: PageState) => void = () => undefined;
    const afterCheck = new Promise<PageState>((resolve) => {
      finish = resolve;
    });
    const page = openPopup({ state: checked(result), afterCheck });
    await button('重新检查').click();
    const busy = button('正在检查…');
    await expect.element(busy).toHaveAttribute('aria-busy', 'true');
    await userEvent.keyboard('{Enter}');
    expect(page.check).toHaveBeenCalledOnce();
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
    finish(checked(resultWith({})));
    await expect.element(screen.getByText('未发现错误')).toBeVisible();
    await expect.element(button('重新检查')).toHaveFocus();
  });

  it('lets go of the selection', async () => {
    openPopup({ state: checked(result) });
    const item = button(/^错误/);
    await item.click();
    await button('重新检查').click();
    await expect.element(item).toHaveAttribute('aria-pressed', 'false');
  });
});

describe('clearing', () => {
  it('takes the marks off, keeps the result, and can be done once', async () => {
    const page = openPopup({ state: checked(result) });
    await button('清除标记').click();
    await expect.element(button('清除标记')).toBeDisabled();
    expect(page.clear).toHaveBeenCalledOnce();
    await expect.element(screen.getByText('1 处勾稽错误')).toBeVisible();
  });

  it('is possible again when selecting has put marks back', async () => {
    const page = openPopup({ state: checked(result, { marked: false }) });
    await expect.element(button('清除标记')).toBeDisabled();
    await expect.element(button('清除标记')).toHaveAttribute('title', '页面上没有标记');
    page.current.mockResolvedValue(checked(result));
    await button(/^错误/).click();
    await expect.element(button('清除标记')).toBeEnabled();
    await expect.element(button('清除标记')).not.toHaveAttribute('title', '页面上没有标记');
  });
});

describe('copying', () => {
  const writeText = vi.fn<Clipboard['writeText']>(() => Promise.resolve());

  it('writes a letter on the findings that are open', async () => {
    writeText.mockClear();
    const ignored = { reason: '', at: '2026-02-03T12:00:00.000Z' };
    const findings = [notice, { ...notice, ignored }, error];
    openPopup({ state: checked(resultWith({ findings })), clipboard: { writeText } });
    await button('复制整改意见').click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('已复制整改意见（2 处问题）');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('letter 0 2');
  });

  it('has no letter where nothing is open', async () => {
    openPopup({ state: checked(resultWith({})), clipboard: { writeText } });
    await expect.element(button('复制整改意见')).toBeDisabled();
  });

  it('says how much was copied', async () => {
    writeText.mockClear();
    openPopup({ state: checked(result), clipboard: { writeText } });
    await button('复制 JSON').click();
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(`已复制 JSON：3 张表，2 处问题（${spokenTexts.json(result).length} 个字符）`);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(spokenTexts.json(result));
  });

  it.each([
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['has no clipboard', undefined],
  ])('offers the text, selected, where the browser %s', async (_, clipboard) => {
    openPopup({ state: checked(result), clipboard });
    await button('复制 JSON').click();
    const words = '浏览器不允许自动复制，请按 Ctrl+C 复制';
    await expect.element(screen.getByRole('status')).toHaveTextContent(words);
    const area = screen.getByRole('textbox', { name: words });
    await expect.element(area).toHaveFocus();
    await expect.element(area).toHaveValue(spokenTexts.json(result));
    const { selectionStart, selectionEnd } = document.querySelector('textarea') ?? {};
    expect([selectionStart, selectionEnd]).toEqual([0, spokenTexts.json(result).length]);
    await button('复制 JSON').click();
    await expect.element(area).toHaveFocus();
  });
});
