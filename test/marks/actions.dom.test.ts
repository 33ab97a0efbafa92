import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Finding } from '../../src/check/check-result';
import type { MarkActions } from '../../src/marks/mark-actions';
import { finding, openPage, unbalanced, watchCard, type MarkedPage } from './marked-page';
import { withoutMotion } from './without-motion';

beforeEach(withoutMotion);

const other = finding({ cells: ['applications.granted.total'], title: '另一处' });
const letter = '贵单位2024年度报告表三自然人列……';

interface OpenCard extends MarkedPage {
  readonly card: () => HTMLElement | null;
  readonly find: (selector: string) => HTMLElement;
  readonly status: () => string | undefined;
}

/** A page on which the first finding is selected and its card open. */
async function openCard(
  actions: Partial<MarkActions>,
  findings: readonly Finding[] = [unbalanced],
): Promise<OpenCard> {
  const page = openPage('zh-CN', { actions });
  const { card } = watchCard();
  page.show(findings);
  page.marks.select(0);
  await expect.poll(card).not.toBeNull();
  const find = (selector: string): HTMLElement => {
    const found = card()?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`the card has no ${selector}`);
    return found;
  };
  return { ...page, card, find, status: () => card()?.querySelector('.status')?.textContent };
}

describe('copying the letter', () => {
  const heard = vi.fn();
  /** A page that puts words of its own into whatever is copied. */
  const meddle = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', '转载请注明出处');
    event.preventDefault();
  };

  test('the text of the finding is on the clipboard, and the page can neither read nor change it', async () => {
    const asked = vi.fn(() => letter);
    const { find, status } = await openCard({ letter: asked });
    window.addEventListener('copy', meddle, true);
    document.addEventListener('copy', heard, true);
    const put = vi.spyOn(DataTransfer.prototype, 'setData');
    onTestFinished(() => {
      window.removeEventListener('copy', meddle, true);
      document.removeEventListener('copy', heard, true);
      put.mockRestore();
    });
    find('[name=copy]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(status).toBe('已复制');
    expect(asked).toHaveBeenCalledWith(0);
    expect(put.mock.lastCall).toEqual(['text/plain', letter]);
    expect(heard).not.toHaveBeenCalled();
  });

  test('where the browser does not copy so, it goes by the clipboard interface', async () => {
    const { find, status } = await openCard({ letter: () => letter });
    const execCommand = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => {
      execCommand.mockRestore();
      writeText.mockRestore();
    });
    find('[name=copy]').click();
    await expect.poll(status).toBe('已复制');
    expect(writeText).toHaveBeenCalledWith(letter);
  });

  test('where there is no way at all, the text is selected for copying by hand', async () => {
    const { find, status } = await openCard({ letter: () => letter });
    const execCommand = vi.spyOn(document, 'execCommand').mockReturnValue(false);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    onTestFinished(() => {
      execCommand.mockRestore();
      Reflect.deleteProperty(navigator, 'clipboard');
    });
    find('[name=copy]').click();
    await expect.poll(status).toBe('请按 Ctrl+C 复制');
    const area = find('.by-hand');
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('there is no text area');
    expect([area.value, area.readOnly, area.selectionStart, area.selectionEnd]).toEqual([
      letter,
      true,
      0,
      letter.length,
    ]);
  });
});

describe('ignoring', () => {
  test('one of the usual reasons is chosen by one press', async () => {
    const ignore = vi.fn(() => Promise.resolve());
    const { find, status } = await openCard({ ignore });
    find('[name=ignore]').click();
    find('[name=common-1]').click();
    expect(ignore.mock.calls).toEqual([[0, '口径不同，正文已说明']]);
    await expect.poll(status).toBe('已忽略：不平衡。');
    expect(find('form').hidden).toBe(true);
  });

  test('another one is typed and sent by Enter', async () => {
    const ignore = vi.fn(() => Promise.resolve());
    const { find } = await openCard({ ignore });
    find('[name=ignore]').click();
    await userEvent.keyboard('见附件{Enter}');
    expect(ignore.mock.calls).toEqual([[0, '见附件']]);
  });

  test('no reason is needed', async () => {
    const ignore = vi.fn(() => Promise.resolve());
    const { find } = await openCard({ ignore });
    find('[name=ignore]').click();
    find('[name=submit]').click();
    expect(ignore.mock.calls).toEqual([[0, '']]);
  });

  test('what could not be stored is told, and the reason stays', async () => {
    const { find, status } = await openCard({
      ignore: () => Promise.reject(new Error('QuotaExceededError')),
    });
    find('[name=ignore]').click();
    await userEvent.keyboard('台账如此{Enter}');
    await expect.poll(status).toContain('没有存下，这一处尚未忽略');
    expect(find('[name=reason]')).toMatchObject({ value: '台账如此' });
    expect(find('form').hidden).toBe(false);
  });

  test('Esc closes the form first, then the card; 取消 closes the form', async () => {
    const { card, find } = await openCard({});
    find('[name=ignore]').click();
    find('[name=cancel]').click();
    expect([find('form').hidden, find('[name=ignore]').ariaExpanded]).toEqual([true, 'false']);
    find('[name=ignore]').click();
    await userEvent.keyboard('{Escape}');
    expect(find('form').hidden).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(card()).toBeNull();
  });

  test('the page hears nothing of what is typed', async () => {
    const { find } = await openCard({});
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    onTestFinished(() => document.removeEventListener('keydown', heard));
    find('[name=ignore]').click();
    await userEvent.keyboard('a');
    expect(find('[name=reason]')).toMatchObject({ value: 'a' });
    expect(heard).not.toHaveBeenCalled();
  });

  test('the next finding is lit, which is announced, and the card keeps the focus', async () => {
    const findings = [unbalanced, other];
    const ignore = (): Promise<void> => {
      page.show([{ ...unbalanced, ignored: { reason: '', at: '2026-01-01T00:00:00Z' } }, other]);
      return Promise.resolve();
    };
    const page = await openCard({ ignore }, findings);
    page.find('[name=ignore]').click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => page.card()?.querySelector('.title')?.textContent).toBe('另一处');
    expect([page.marks.selected, page.find('.rank').textContent]).toEqual([1, '1 / 1']);
    const root = page.card()?.getRootNode();
    if (!(root instanceof ShadowRoot)) throw new Error('the card is in no shadow tree');
    expect(root.activeElement).toBe(page.find('[name=ignore]'));
    await expect
      .poll(() => root.querySelector('.speech')?.textContent)
      .toBe('已忽略：不平衡。 错误：另一处。相差 1');
  });

  test('after the last one, the reader is told that nothing is left', async () => {
    const ignore = (): Promise<void> => {
      page.show([{ ...unbalanced, ignored: { reason: '', at: '2026-01-01T00:00:00Z' } }]);
      return Promise.resolve();
    };
    const page = await openCard({ ignore });
    page.find('[name=ignore]').click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => page.card()?.querySelector('.content')?.textContent).toBe('已无待处理的问题');
    expect([page.marks.selected, page.marks.marked]).toEqual([null, false]);
  });
});

test('说明 opens the page of the rule', async () => {
  const openRule = vi.fn();
  const { find } = await openCard({ openRule });
  find('[name=rule]').click();
  expect(openRule).toHaveBeenCalledWith('applications-balance');
});
