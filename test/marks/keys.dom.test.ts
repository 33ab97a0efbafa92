import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chineseDisplay } from '../settings/displays';
import { finding, marksOn, openPage, unbalanced, watchCard } from './marked-page';
import { openFrame, writeText } from './words';
import { withoutMotion } from './without-motion';

beforeEach(withoutMotion);

const granted = 'applications.granted.total';
const concluded = 'applications.concluded.naturalPerson';
const below = finding({ cells: ['applications.carriedOut.total'], title: '下面' });
const above = finding({ cells: [granted], title: '上面' });
const nowhere = finding({ cells: [], title: '缺表' });

const next = '{Alt>}{ArrowDown}{/Alt}';
const previous = '{Alt>}{ArrowUp}{/Alt}';

const button = (card: HTMLElement | null, name: string): HTMLElement => {
  const found = card?.querySelector<HTMLElement>(`[name=${name}]`);
  if (!found) throw new Error(`the card has no ${name}`);
  return found;
};

const focusedIn = (card: HTMLElement | null): Element | null => {
  const root = card?.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
};

describe('from finding to finding', () => {
  test('keys go on in the order of the page, round its end and back', async () => {
    const selected = vi.fn();
    const { marks, show } = openPage('zh-CN', { actions: { selected } });
    show([below, above]);
    const visited: (number | null)[] = [];
    for (const keys of [next, next, next, previous]) {
      await userEvent.keyboard(keys);
      visited.push(marks.selected);
    }
    expect(visited).toEqual([1, 0, 1, 0]);
    expect(selected).toHaveBeenCalledTimes(4);
  });

  test('the card tells which of how many it is and takes the focus, its buttons within reach', async () => {
    const { show } = openPage();
    const { card } = watchCard();
    show([below, above]);
    await userEvent.keyboard(next);
    await expect.poll(() => focusedIn(card())).not.toBeNull();
    expect(card()?.querySelector('.rank')?.textContent).toBe('1 / 2');
    expect(card()?.ariaLabel).toBe('勾稽检查结果，第1处，共2处');
    await userEvent.keyboard('{Tab}{Tab}');
    expect(focusedIn(card())).toBe(button(card(), 'copy'));
    await userEvent.keyboard(next);
    await expect.poll(() => card()?.querySelector('.title')?.textContent).toBe('下面');
    expect(focusedIn(card())).toBe(button(card(), 'copy'));
  });

  test('the buttons of the card do the same', async () => {
    const { marks, show } = openPage();
    const { card } = watchCard();
    show([below, above]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    button(card(), 'next').click();
    expect(marks.selected).toBe(1);
    button(card(), 'previous').click();
    expect(marks.selected).toBe(0);
  });

  test('a finding without a place has its card in the corner, and is passed through', async () => {
    const { marks, show } = openPage();
    const { card } = watchCard();
    show([nowhere, above]);
    await userEvent.keyboard(next + next);
    expect(marks.selected).toBe(0);
    await expect.poll(() => card()?.querySelector('.aside')?.textContent).toBe('页面上没有对应的位置');
    const { right, bottom } = card()?.getBoundingClientRect() ?? new DOMRect();
    expect([innerWidth - right, innerHeight - bottom].map(Math.round)).toEqual([16, 16]);
    await userEvent.keyboard(next);
    await expect.poll(() => card()?.querySelector('.title')?.textContent).toBe('上面');
  });

  test('keys work in a frame with findings, whose place counts', async () => {
    const { marks, show, cells } = openPage();
    const inner = await openFrame('<table><tr><td tabindex="0">61</td></tr></table>');
    const cell = inner.querySelector('td');
    if (cell === null) throw new Error('the frame has no cell');
    show([above, finding({ cells: [concluded], title: '框架' })], {
      cells: new Map([...cells, [concluded, cell]]),
    });
    cell.focus();
    await userEvent.keyboard(next);
    expect(marks.selected).toBe(1);
    await userEvent.keyboard(next);
    expect(marks.selected).toBe(0);
  });

  test('without findings that are open, the keys are the page’s', async () => {
    const { show } = openPage();
    const heard = vi.fn(({ defaultPrevented }: KeyboardEvent) => defaultPrevented);
    document.addEventListener('keydown', heard);
    onTestFinished(() => document.removeEventListener('keydown', heard));
    show([{ ...above, ignored: { reason: '', at: '2026-01-01T00:00:00Z' } }]);
    await userEvent.keyboard(next);
    expect(heard).toHaveLastReturnedWith(false);
    expect(heard.mock.lastCall?.[0].code).toBe('ArrowDown');
    show([above]);
    heard.mockClear();
    await userEvent.keyboard(next);
    expect(heard.mock.calls.map(([{ code }]) => code)).toEqual(['AltLeft']);
  });
});

describe('keys that are not meant for the marks', () => {
  test.each(['<input>', '<textarea></textarea>', '<select><option>一</select>'])(
    'those typed into %s',
    async (markup) => {
      const { marks, show } = openPage();
      const field = writeText(markup).firstElementChild;
      show([above]);
      if (!(field instanceof HTMLElement)) throw new Error('there is no field');
      field.focus();
      await userEvent.keyboard(next);
      expect(marks.selected).toBeNull();
    },
  );

  test('those that write or move the caret in the text of an editor; those with Alt are', async () => {
    const shortcuts = { next: 'KeyJ', previous: 'Ctrl+ArrowUp' };
    const { marks, show } = openPage('zh-CN', { display: { shortcuts } });
    const { card } = watchCard();
    const editor = writeText('<p contenteditable>一</p>').firstElementChild;
    if (!(editor instanceof HTMLElement)) throw new Error('there is no editor');
    show([above]);
    editor.focus();
    await userEvent.keyboard('j{Control>}{ArrowUp}{/Control}');
    expect([marks.selected, editor.textContent]).toEqual([null, 'j一']);
    marks.show({ findings: [above], diagnoses: [] }, { cells: new Map(), words: new Map() }, chineseDisplay);
    await userEvent.keyboard(next);
    expect([marks.selected, editor.textContent]).toEqual([0, 'j一']);
    await expect.poll(() => focusedIn(card())).not.toBeNull();
    await userEvent.keyboard('{Escape}二');
    expect(editor.textContent).toContain('二');
  });

  test('those that a script of the page makes up', () => {
    const { marks, show } = openPage();
    show([above]);
    const made = { key: 'ArrowDown', code: 'ArrowDown', altKey: true, bubbles: true, cancelable: true };
    expect(document.body.dispatchEvent(new KeyboardEvent('keydown', made))).toBe(true);
    expect(marks.selected).toBeNull();
  });

  test('those typed into the card', async () => {
    const { marks, show } = openPage();
    const { card } = watchCard();
    show([above, below]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    button(card(), 'ignore').click();
    await userEvent.keyboard(next);
    expect(marks.selected).toBe(0);
  });

  test('keys that are switched off, and others than those chosen', async () => {
    const shortcuts = { next: 'Ctrl+Shift+KeyJ', previous: null };
    const { marks, show } = openPage('zh-CN', { display: { shortcuts } });
    show([above]);
    await userEvent.keyboard(next + previous);
    expect(marks.selected).toBeNull();
    await userEvent.keyboard('{Control>}{Shift>}j{/Shift}{/Control}');
    expect(marks.selected).toBe(0);
  });
});

describe('the focus', () => {
  const openWithLink = (): { link: HTMLElement } & ReturnType<typeof openPage> => {
    const page = openPage();
    const link = writeText('<a href="#there">链接</a>').firstElementChild;
    if (!(link instanceof HTMLElement)) throw new Error('there is no link');
    return { ...page, link };
  };

  test.each([
    ['Esc', (): Promise<void> => userEvent.keyboard('{Escape}')],
    [
      'the button',
      (card: HTMLElement | null): Promise<void> => {
        button(card, 'close').click();
        return Promise.resolve();
      },
    ],
  ])('goes back to where it was when the card is closed by %s', async (_name, close) => {
    const { link, show, cell } = openWithLink();
    const { card, host } = watchCard();
    show([unbalanced]);
    link.focus();
    await userEvent.keyboard(next);
    await expect.poll(() => focusedIn(card())).not.toBeNull();
    await close(card());
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(link);
    expect(marksOn(cell(concluded))).toMatchObject({ selected: 'true' });
  });

  test('is not taken by a card that is opened from elsewhere', async () => {
    const { link, marks, show } = openWithLink();
    const { card } = watchCard();
    show([unbalanced, above]);
    link.focus();
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    expect(document.activeElement).toBe(link);
    marks.step(1);
    await expect.poll(() => card()?.querySelector('.rank')?.textContent).toBe('1 / 2');
    expect(document.activeElement).toBe(link);
  });

  test('leaves the card by Tab', async () => {
    const { show } = openWithLink();
    const { card } = watchCard();
    show([unbalanced]);
    await userEvent.keyboard(next);
    await expect.poll(() => focusedIn(card())).not.toBeNull();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(focusedIn(card())).toBeNull();
  });
});
