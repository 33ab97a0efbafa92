import { beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { finding, openPage, watchCard, type MarkedPage, type WatchedCard } from './marked-page';
import { openFrame, rangesOf } from './words';

const granted = 'applications.granted.total';

interface HiddenPage extends MarkedPage, WatchedCard {
  /** The part of the page that holds the table. */
  readonly part: HTMLElement;
  /** Its markup before anything was marked. */
  readonly before: string;
  /** The line of the card about the place, once it stands there. */
  readonly said: () => string | undefined;
}

beforeEach(async () => {
  await page.viewport(1100, 800);
  return () => page.viewport(414, 896);
});

/** The page's table inside of markup, where it takes the place of the slot; one finding is marked on it. */
function hiddenIn(markup: string): HiddenPage {
  const marked = openPage();
  const watched = watchCard();
  const table = document.querySelector('table');
  const part = document.createElement('section');
  part.innerHTML = markup;
  if (table !== null) part.querySelector('slot')?.replaceWith(table);
  document.querySelector('main')?.append(part);
  const before = part.outerHTML;
  marked.show([finding({ cells: [granted] })]);
  const said = () => watched.card()?.querySelector('.aside')?.textContent;
  return { ...marked, ...watched, part, before, said };
}

const isInWindow = (element: Element) => {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && top >= 0 && bottom <= innerHeight;
};

const opened = '所在内容原为隐藏，已展开';
const stillHidden = '所在内容在页面上被隐藏，无法自动展开';

/** Has a control do what the script of a page would. */
function onClick(control: string, act: () => void): Mock {
  const clicked = vi.fn(act);
  document.querySelector(control)?.addEventListener('click', (event) => {
    event.preventDefault();
    clicked();
  });
  return clicked;
}

const display = (selector: string) => () =>
  document.querySelector<HTMLElement>(selector)?.style.removeProperty('display');

test('a place that is displayed is gone to without a word', async () => {
  const { marks, card, said } = hiddenIn('<details open><summary>附表</summary><slot></slot></details>');
  marks.select(0);
  await expect.poll(card).not.toBeNull();
  expect(said()).toBeUndefined();
});

describe('a folded part', () => {
  const folded =
    '<details><summary>全文</summary><details><summary>附表</summary><slot></slot></details></details>';

  test('is opened, said to be, and closed again when the marks are cleared', async () => {
    const { marks, part, before, cell, said } = hiddenIn(folded);
    marks.select(0);
    await expect.poll(said).toBe(opened);
    await expect.poll(() => isInWindow(cell(granted))).toBe(true);
    marks.clear();
    expect(part.outerHTML).toBe(before);
  });

  test('stays open while other findings are shown', async () => {
    const { marks, part, said, show } = hiddenIn(folded);
    marks.select(0);
    await expect.poll(said).toBe(opened);
    show([finding({ cells: [granted], message: '相差 2' })]);
    expect(part.querySelectorAll('details[open]')).toHaveLength(2);
  });

  test('that the reader has closed meanwhile stays closed', async () => {
    const { marks, part, said } = hiddenIn(folded);
    marks.select(0);
    await expect.poll(said).toBe(opened);
    part.querySelector('details details')?.removeAttribute('open');
    marks.clear();
    expect(part.querySelectorAll('details[open]')).toHaveLength(0);
  });

  test('of which only one is open at a time gives way again', async () => {
    const { marks, part, before, said } = hiddenIn(
      `<details name="parts" open=""><summary>一</summary><p>概况</p></details>
       <details name="parts"><summary>二</summary><slot></slot></details>`,
    );
    marks.select(0);
    await expect.poll(said).toBe(opened);
    expect(part.querySelectorAll('details[open]')).toHaveLength(1);
    marks.clear();
    expect(part.outerHTML).toBe(before);
  });

  test('that shows itself only to whoever looks for something is shown', async () => {
    const { marks, part, said } = hiddenIn('<div hidden="until-found"><slot></slot></div>');
    const matched = vi.fn();
    part.firstElementChild?.addEventListener('beforematch', matched);
    marks.select(0);
    await expect.poll(said).toBe(opened);
    expect(matched).toHaveBeenCalledOnce();
  });

  test('holds words that are opened and brought into the window', async () => {
    const { marks, part, show, said } = hiddenIn(
      `<details><summary>全文</summary><p>全年办结62件。</p></details><slot></slot>`,
    );
    const text = part.querySelector('p');
    if (text === null) throw new Error('the page has no text');
    show([finding({ cells: [], quote: '办结62件' })], { words: new Map([[0, rangesOf(text, '办结62件')]]) });
    marks.select(0);
    await expect.poll(said).toBe(opened);
    await expect.poll(() => isInWindow(text)).toBe(true);
  });
});

describe('a panel of the page', () => {
  const panel = '<div id="three" style="display: none"><slot></slot></div>';

  test.each([
    ['a tab that controls it', '<span role="tab" aria-controls="three">表三</span>'],
    ['a button that controls it', '<button aria-controls="one three">表三</button>'],
    ['a link to it', '<a href="#three">表三</a>'],
    ['a button that names it as its target', '<button type="button" data-target="#three">表三</button>'],
    ['a link that names it as its target', '<a href="javascript:void(0)" data-bs-target="#three">表三</a>'],
    ['an item of a list that names it', '<ul><li data-tab="three">表三</li></ul>'],
  ])('is shown by %s', async (_, control) => {
    const { marks, cell, said } = hiddenIn(control + panel);
    const clicked = onClick(
      'section [aria-controls], section [href], section [data-target], section li',
      display('#three'),
    );
    marks.select(0);
    await expect.poll(said).toBe(opened);
    await expect.poll(() => isInWindow(cell(granted))).toBe(true);
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('is shown by the tab in the same turn, where nothing names it', async () => {
    const { marks, said } = hiddenIn(
      `<ul><li>概况</li><li class="second"><a href="javascript:;">附表</a></li></ul>
       <div><div>概况</div><div class="hidden-part" style="display: none"><slot></slot></div></div>`,
    );
    const clicked = onClick('.second', display('.hidden-part'));
    marks.select(0);
    await expect.poll(said).toBe(opened);
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('may take its time to unfold', async () => {
    const { marks, cell, said } = hiddenIn(
      '<button aria-controls="three">表三</button><div id="three" style="height: 0; overflow: hidden"><slot></slot></div>',
    );
    onClick('[aria-controls]', () => {
      setTimeout(() => document.querySelector('#three')?.removeAttribute('style'), 300);
    });
    marks.select(0);
    await expect.poll(said).toBe(opened);
    expect(isInWindow(cell(granted))).toBe(true);
  });

  test('holding a frame is shown for what is in the frame', async () => {
    const { marks, part, show } = hiddenIn(
      '<button aria-controls="part">附件</button><div id="part" style="display: none"></div><slot></slot>',
    );
    const holder = part.querySelector('#part');
    const inner = await openFrame('<table><tr><td>61</td></tr></table>', holder);
    const cell = inner.querySelector('td');
    if (!cell) throw new Error('the frame has no cell');
    onClick('[aria-controls]', display('#part'));
    show([finding({ cells: [granted] })], { cells: new Map([[granted, cell]]) });
    marks.select(0);
    await expect.poll(() => inner.querySelector('gouji-card')).not.toBeNull();
    expect(holder?.getBoundingClientRect().height).toBeGreaterThan(0);
  });
});

describe('what cannot be opened', () => {
  test.each([
    ['a link that leads elsewhere', '<a href="/other.html#three" data-target="#three">表三</a>'],
    ['a button that sends a form', '<form><button data-target="#three">表三</button></form>'],
    ['an element that is no control', '<div data-tab="three">表三</div>'],
    ['a control that does nothing', ''],
  ])('is left alone: %s', async (_, control) => {
    const { marks, card, said, before, part } = hiddenIn(
      `${control}<div id="three" style="display: none"><slot></slot></div>`,
    );
    const clicked = onClick('[data-target], [data-tab]', display('#three'));
    marks.select(0);
    await expect.poll(said).toBe(stillHidden);
    expect(clicked).not.toHaveBeenCalled();
    const { right, bottom } = card()?.getBoundingClientRect() ?? new DOMRect();
    expect([right <= innerWidth, bottom <= innerHeight, right > 0]).toEqual([true, true, true]);
    marks.clear();
    expect(part.outerHTML).toBe(before);
  });

  test('a control is clicked once, even if it does nothing', async () => {
    const { marks, said } = hiddenIn(
      '<button aria-controls="three">表三</button><div id="three" hidden><slot></slot></div>',
    );
    const clicked = onClick('[aria-controls]', () => undefined);
    marks.select(0);
    await expect.poll(said, { timeout: 4000 }).toBe(stillHidden);
    expect(clicked).toHaveBeenCalledOnce();
  });

  test('in an editor, a folded part is left as it will be published', async () => {
    const { marks, part, before, said } = hiddenIn(
      '<div contenteditable="true"><details><summary>附表</summary><slot></slot></details></div>',
    );
    marks.select(0);
    await expect.poll(said).toBe(stillHidden);
    expect(part.outerHTML).toBe(before);
  });

  test('the reader who closes the card meanwhile, or goes on, is not called back', async () => {
    const { marks, host } = hiddenIn(
      '<button aria-controls="three">表三</button><div id="three" hidden><slot></slot></div>',
    );
    const clicked = onClick('[aria-controls]', () => undefined);
    marks.select(0);
    await expect.poll(() => clicked.mock.calls.length).toBe(1);
    marks.select(null);
    await userEvent.keyboard('{Escape}');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(host()).toBeNull();
  });
});
