import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finding, marksOn, onlyExplanation, openPage, unbalanced, watchCard } from './marked-page';
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

  test('has the card beside it where the own cell of the finding is out of sight', async () => {
    const { cell, cells, show } = openPage();
    const { card } = watchCard();
    const [first] = [...cells.keys()];
    if (first === undefined) throw new Error('the page has no cell');
    for (const [path, element] of cells) element.style.height = path === first ? '' : '80px';
    const far = finding({ cells: [concluded, first], title: '总计不符' });
    show([far], { diagnoses: [onlyExplanation(first)] });
    cell(first).scrollIntoView({ block: 'center' });
    expect(cell(concluded).getBoundingClientRect().top).toBeGreaterThan(innerHeight);
    await userEvent.click(cell(first));
    await expect.poll(() => card()?.role).toBe('dialog');
    const { left, top } = card()?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.abs(top - cell(first).getBoundingClientRect().bottom)).toBeLessThan(20);
    expect(left).toBeLessThan(innerWidth);
    // Judged anew, the card stays where it is.
    show([{ ...far, message: { 'zh-CN': '相差 2', en: 'off by 2' } }], {
      diagnoses: [onlyExplanation(first)],
    });
    await expect.poll(() => card()?.querySelector('.message')?.textContent).toBe('相差 2');
    expect(Math.abs((card()?.getBoundingClientRect().top ?? 0) - top)).toBeLessThan(20);
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

test('the pointer on a cell of the selection calls back a card that was scrolled away', async () => {
  const { marks, cell, cells, show } = openPage();
  const { card } = watchCard();
  const [first] = [...cells.keys()];
  if (first === undefined) throw new Error('the page has no cell');
  for (const [path, element] of cells) element.style.height = path === first ? '' : '80px';
  show([finding({ cells: [concluded, first] })], { diagnoses: [onlyExplanation(first)] });
  marks.select(0);
  await expect.poll(card).not.toBeNull();
  cell(first).scrollIntoView({ block: 'center' });
  await expect.poll(card).toBeNull();
  await userEvent.hover(cell(first));
  await expect.poll(() => card()?.role).toBe('dialog');
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
