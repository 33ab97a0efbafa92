import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finding, marksOn, openPage, unbalanced, watchCard } from './marked-page';
import { withoutMotion } from './without-motion';

beforeEach(withoutMotion);

const granted = 'applications.granted.total';
const concluded = 'applications.concluded.naturalPerson';
const notice = finding({ cells: [granted], severity: 'notice', title: '提示' });
const error = finding({ cells: [granted], title: '错误' });

describe('a click on a marked cell', () => {
  test('selects the gravest finding there, without scrolling or taking the focus', async () => {
    const { marks, cell, show } = openPage();
    const { card } = watchCard();
    show([notice, error]);
    cell(granted).scrollIntoView({ block: 'center' });
    const scrolled = scrollY;
    await userEvent.click(cell(granted));
    expect(marks.selected).toBe(1);
    expect(marksOn(cell(granted))).toMatchObject({ selected: 'true' });
    await expect.poll(() => card()?.role).toBe('dialog');
    expect([scrollY, document.activeElement]).toEqual([scrolled, document.body]);
  });

  test('leaves the page its own click', async () => {
    const { marks, cell, show } = openPage();
    const followed = vi.fn(({ defaultPrevented }: Event) => defaultPrevented);
    const link = document.createElement('a');
    link.href = '#there';
    link.textContent = '61';
    link.addEventListener('click', followed);
    cell(concluded).replaceChildren(link);
    show([unbalanced]);
    await userEvent.click(link);
    expect(followed).toHaveBeenCalledTimes(1);
    expect(followed).toHaveReturnedWith(false);
    expect([marks.selected, location.hash]).toEqual([0, '#there']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('leaves the card of a finding that is selected there already', async () => {
    const { marks, cell, show } = openPage();
    const { card } = watchCard();
    show([notice, error]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    await userEvent.click(cell(granted));
    expect(marks.selected).toBe(0);
    await expect.poll(() => card()?.role).toBe('dialog');
  });

  test('by a script of the page, or with the keyboard, is none', async () => {
    const { marks, cell, show } = openPage();
    cell(granted).innerHTML = '<button>1</button>';
    show([error]);
    cell(granted).click();
    cell(granted).querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(marks.selected).toBeNull();
  });

  test('that ends the selecting of text is none', async () => {
    const { marks, cell, show } = openPage();
    show([error]);
    await userEvent.dblClick(cell(granted));
    marks.select(null);
    getSelection()?.selectAllChildren(cell(granted));
    cell(granted).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(marks.selected).toBeNull();
  });
});

test('the card under the pointer says how to go on', async () => {
  const { cell, show } = openPage();
  const { card } = watchCard();
  show([error]);
  await userEvent.hover(cell(granted));
  await expect.poll(() => card()?.querySelector('.hint')?.textContent).toBe('单击查看详情，Alt+↓ 逐条查看');
});

test('the pointer on the selected cell leaves the card of the selection', async () => {
  const { marks, cell, show } = openPage();
  const { card } = watchCard();
  show([notice, error]);
  marks.select(0);
  await expect.poll(card).not.toBeNull();
  await userEvent.hover(cell(granted));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(card()?.role).toBe('dialog');
});
