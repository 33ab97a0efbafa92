import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finding, openPage, watchCard } from './marked-page';
import { openFrame } from './words';

const granted = 'applications.granted.total';

test.each(['contenteditable', 'design mode'])(
  "the text in an editor's frame has its caret again after the card: %s",
  async (kind) => {
    const { cell, show } = openPage();
    const { card } = watchCard();
    const inner = await openFrame('');
    const table = document.querySelector('main');
    if (table !== null) inner.body.replaceChildren(table);
    if (kind === 'design mode') inner.designMode = 'on';
    else inner.body.contentEditable = 'true';
    show([finding({ cells: [granted] })]);
    const text = inner.createTreeWalker(cell(granted), NodeFilter.SHOW_TEXT).nextNode();
    if (text === null) throw new Error('the cell is empty');
    inner.defaultView?.focus();
    inner.body.focus();
    inner.getSelection()?.collapse(text, 0);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(() => card()?.matches(':focus-within')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(card).toBeNull();
    await userEvent.keyboard('7');
    expect(cell(granted).textContent).toBe('70');
  },
);
