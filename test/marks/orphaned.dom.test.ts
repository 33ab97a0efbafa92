import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openPage, unbalanced, watchCard, type MarkedPage } from './marked-page';

const concluded = 'applications.concluded.naturalPerson';
const said = '勾稽已更新或重新加载，本页的标记已移除。请刷新页面后再检查。';

interface Orphaned extends MarkedPage {
  readonly end: () => void;
  readonly notice: () => string | null | undefined;
  readonly close: () => void;
  readonly untouched: string;
}

/** A page with marks whose extension is gone. */
function orphaned(): Orphaned {
  const end = vi.fn();
  let connected = true;
  const page = openPage('zh-CN', { actions: { end, isConnected: () => connected } });
  const { card } = watchCard();
  const untouched = document.documentElement.outerHTML;
  page.show([unbalanced]);
  connected = false;
  const close = (): void => card()?.querySelector<HTMLElement>('.close')?.click();
  return { ...page, end, untouched, close, notice: () => card()?.querySelector('.content')?.textContent };
}

describe('once the extension is gone, the marks are taken off and the reader is told', () => {
  test.each([
    ['keys', (): Promise<void> => userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')],
    ['the pointer', ({ cell }: MarkedPage): Promise<void> => userEvent.hover(cell(concluded))],
    ['a click', ({ cell }: MarkedPage): Promise<void> => userEvent.click(cell(concluded))],
    [
      'a page that is seen again',
      (): Promise<void> => Promise.resolve(void document.dispatchEvent(new Event('visibilitychange'))),
    ],
  ])('by %s', async (_name, act) => {
    const page = orphaned();
    await act(page);
    await expect.poll(page.notice).toBe(said);
    expect([page.marks.marked, document.querySelectorAll('[data-gouji-role]').length]).toEqual([false, 0]);
    expect(page.end).toHaveBeenCalledTimes(1);
    page.close();
    expect(document.documentElement.outerHTML).toBe(page.untouched);
  });

  test('only once', async () => {
    const page = orphaned();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(page.notice).toBe(said);
    page.close();
    page.marks.sayOrphaned();
    page.show([unbalanced]);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(document.querySelector('gouji-card')).toBeNull();
  });

  test('and the notice goes with everything else', () => {
    const { marks } = orphaned();
    marks.sayOrphaned();
    expect(document.querySelector('gouji-card')).not.toBeNull();
    marks.clear();
    expect(document.querySelector('gouji-card')).toBeNull();
  });
});
