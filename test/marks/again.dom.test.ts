import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finding, marksOn, openPage, unbalanced, watchCard } from './marked-page';
import { pointAt, rangesOf, writeText } from './words';
import { withoutMotion } from './without-motion';

beforeEach(withoutMotion);

const concluded = 'applications.concluded.naturalPerson';
const other = finding({ cells: ['applications.granted.total'], title: '另一处' });

describe('when the page is judged anew', () => {
  test('what is lit stays so at its new position, its card where it is and with the focus', async () => {
    const selected = vi.fn();
    const { marks, cell, show } = openPage('zh-CN', { actions: { selected } });
    const { card, host } = watchCard();
    show([unbalanced]);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(card).not.toBeNull();
    const [before, shell, scrolled] = [card(), host(), scrollY];
    before?.querySelector<HTMLElement>('[name=ignore]')?.click();
    await userEvent.keyboard('台账');
    selected.mockClear();

    show([other, { ...unbalanced, message: { 'zh-CN': '相差 2', en: 'Off by 2' } }]);
    expect([marks.selected, selected.mock.calls.length]).toEqual([1, 1]);
    expect(marksOn(cell(concluded))).toMatchObject({ selected: 'true' });
    expect([host(), card(), scrollY]).toEqual([shell, before, scrolled]);
    expect(card()?.querySelector('.message')?.textContent).toBe('相差 2');
    expect(card()?.querySelector('.rank')?.textContent).toBe('2 / 2');
    await userEvent.keyboard('如此');
    expect(card()?.querySelector('[name=reason]')).toMatchObject({ value: '台账如此' });
  });

  test('a finding that is gone takes its card with it', async () => {
    const { marks, cell, show } = openPage();
    const { card, host } = watchCard();
    show([unbalanced, other]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    show([other]);
    expect([marks.selected, host(), marksOn(cell(concluded))]).toEqual([null, null, {}]);
  });

  test('of two findings alike, the one in the same turn stays lit', () => {
    const { marks, show } = openPage();
    show([other, other]);
    marks.select(1);
    show([unbalanced, other, other]);
    expect(marks.selected).toBe(2);
  });

  test('a card that the reader has closed stays closed', async () => {
    const { marks, show } = openPage();
    const { card, host } = watchCard();
    show([unbalanced]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    show([unbalanced]);
    expect([marks.selected, host()]).toEqual([0, null]);
  });

  test('a card comes back to a table that the page has built anew', async () => {
    const { marks, cells, cell, show } = openPage();
    const { card } = watchCard();
    show([unbalanced]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const shell = card();
    const row = cell(concluded).closest('tr');
    const fresh = row?.cloneNode(true);
    if (!row || !(fresh instanceof HTMLTableRowElement)) throw new Error('there is no row');
    row.replaceWith(fresh);
    const anew = fresh.cells[[...row.children].indexOf(cell(concluded))];
    if (anew === undefined) throw new Error('there is no cell');
    await new Promise((resolve) => setTimeout(resolve, 350));
    show([unbalanced], { cells: new Map([...cells, [concluded, anew]]) });
    expect(marksOn(anew)).toMatchObject({ selected: 'true' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(card()).toBe(shell);
  });

  test.each(['a cell', 'words'])('the card of %s under the pointer does not jump', async (what) => {
    const { cell, show } = openPage();
    const { card, host } = watchCard();
    const words = new Map([[0, rangesOf(writeText('<p>办结62件</p>'), '办结62件')]]);
    const quoting = finding({ cells: [], quote: '办结62件' });
    const again = (): void => {
      if (what === 'words') show([quoting], { words });
      else show([other]);
    };
    again();
    if (what === 'words') await userEvent.hover(document.documentElement, pointAt(words.get(0) ?? []));
    else await userEvent.hover(cell('applications.granted.total'));
    await expect.poll(card).not.toBeNull();
    const shell = host();
    const { x, y } = card()?.getBoundingClientRect() ?? new DOMRect();
    again();
    expect(host()).toBe(shell);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(host()).toBe(shell);
    expect(card()?.getBoundingClientRect()).toMatchObject({ x, y });
  });

  test('another language is spoken at once, another theme worn', async () => {
    const { marks, show } = openPage();
    const { card } = watchCard();
    show([unbalanced]);
    marks.select(0);
    await expect.poll(() => card()?.querySelector('[name=copy]')?.textContent).toBe('复制整改意见');
    const { cells } = openPage('en');
    marks.show(
      { findings: [unbalanced], diagnoses: [] },
      { cells, words: new Map() },
      { language: 'en', theme: 'dark', shortcuts: { next: null, previous: null } },
    );
    await expect.poll(() => card()?.querySelector('[name=copy]')?.textContent).toBe('Copy letter');
    const shown = card();
    expect(shown?.dataset['theme']).toBe('dark');
    expect(shown && getComputedStyle(shown).backgroundColor).toBe('rgb(27, 30, 36)');
  });
});
