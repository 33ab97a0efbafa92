import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Diagnosis } from '../../src/check/check-result';
import { finding, middleOf, onlyExplanation, openPage, unbalanced, watchCard } from './marked-page';

const concluded = 'applications.concluded.naturalPerson';
const granted = 'applications.granted.total';

const overlaps = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('under the pointer', () => {
  test('the card lists the findings of the cell, the gravest first', async () => {
    const { cell, show } = openPage();
    const { card } = watchCard();
    const notice = finding({ cells: [granted], severity: 'notice', title: '提示在后' });
    const error = finding({ cells: [granted], title: '错误在前', message: '自然人 23 + 商业企业 1 = 24' });
    show([notice, error]);
    await userEvent.hover(cell(granted));
    await expect.poll(card).not.toBeNull();
    expect(card()?.role).toBe('tooltip');
    expect([...(card()?.querySelectorAll('.word, .title') ?? [])].map((node) => node.textContent)).toEqual([
      '错误',
      '错误在前',
      '提示',
      '提示在后',
    ]);
    expect(card()?.querySelector('.message')?.textContent).toBe('自然人 23 + 商业企业 1 = 24');
    expect(card()?.querySelector('.basis')?.textContent).toBe('依据：国办公开办函〔2021〕30号');
  });

  test('the card stays while the pointer is on it and goes when the pointer has left', async () => {
    const { cell, show } = openPage();
    const { card, host } = watchCard();
    show([finding({ cells: [granted] })]);
    await userEvent.hover(cell(granted));
    await expect.poll(card).not.toBeNull();
    await userEvent.hover(document.documentElement, middleOf(card()?.querySelector('.title')));
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(card()).not.toBeNull();
    await userEvent.hover(cell('applications.newlyReceived.naturalPerson'));
    await expect.poll(host).toBeNull();
  });

  test('the card of the selection comes back after that of another cell', async () => {
    const { marks, cell, show } = openPage();
    const { card } = watchCard();
    show([unbalanced, finding({ cells: [granted], title: '另一处' })]);
    marks.select(0);
    await expect.poll(() => card()?.role).toBe('dialog');
    await userEvent.hover(cell(granted));
    await expect.poll(() => card()?.querySelector('.title')?.textContent).toBe('另一处');
    await userEvent.hover(cell('applications.newlyReceived.total'));
    await expect.poll(() => card()?.querySelector('.title')?.textContent).toBe('不平衡');
  });

  test('a cell inside a frame has its card there', async () => {
    const { marks, show } = openPage();
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><body style="margin: 80px"><table><tr><td>61</td></tr></table>';
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.prepend(frame);
    await loaded;
    const inner = frame.contentDocument;
    const cell = inner?.querySelector('td');
    if (!inner || !cell) throw new Error('the frame has no cell');
    const before = inner.documentElement.outerHTML;
    show([finding({ cells: [concluded] })], { cells: new Map([[concluded, cell]]) });
    expect(marks.select(0)).toBe(true);
    expect(inner.querySelector('gouji-card')).not.toBeNull();
    expect(document.querySelector('gouji-card')).toBeNull();
    marks.clear();
    expect(inner.documentElement.outerHTML).toBe(before);
  });
});

describe('with a diagnosis', () => {
  const diagnosed = (choices: readonly string[]): Diagnosis => ({
    ...onlyExplanation(),
    message: { 'zh-CN': '以下改法都能使勾稽成立', en: '' },
    choices: choices.map((choice) => ({ 'zh-CN': choice, en: '' })),
  });

  test('the only explanation stands under the finding that it explains, and under no other', async () => {
    const { show, cell } = openPage();
    const { card } = watchCard();
    show([unbalanced, finding({ cells: [concluded], title: '另一处' })], {
      diagnoses: [onlyExplanation('applications.newlyReceived.naturalPerson')],
    });
    await userEvent.hover(cell(concluded));
    await expect.poll(card).not.toBeNull();
    const items = [...(card()?.querySelectorAll('.findings > li') ?? [])];
    expect(items.map((item) => item.querySelector('.diagnosis.fact')?.textContent)).toEqual([
      '最可能：应为 1（现为 0）',
      undefined,
    ]);
  });

  test('several explanations are listed, the first five of them, and are no fact', async () => {
    const { show, marks } = openPage();
    const { card } = watchCard();
    show([unbalanced], { diagnoses: [diagnosed(['一', '二', '三', '四', '五', '六', '七'])] });
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const choices = [...(card()?.querySelectorAll('.choice') ?? [])].map((choice) => choice.textContent);
    expect(choices).toEqual(['一', '二', '三', '四', '五']);
    expect(card()?.querySelector('.more')?.textContent).toBe('其余 2 种见弹出窗口');
    expect(card()?.querySelector('.fact')).toBeNull();
  });
});

describe('of a selection', () => {
  test('the card covers none of the cells it speaks of', async () => {
    const { marks, cell, cells, show } = openPage();
    const { card } = watchCard();
    const row = [...cells.keys()].filter((path) => path.startsWith('applications.granted.')).reverse();
    const column = [...cells.keys()].filter((path) => path.endsWith('.total')).reverse();
    show([unbalanced, finding({ cells: row }), finding({ cells: column })]);
    for (const [index, paths] of [unbalanced.cells, row, column].entries()) {
      marks.select(index);
      await expect.poll(card).not.toBeNull();
      const covered = () => {
        const rectangle = card()?.getBoundingClientRect();
        if (rectangle === undefined) return ['no card'];
        return paths.filter((path) => overlaps(rectangle, cell(path).getBoundingClientRect()));
      };
      await expect.poll(covered).toEqual([]);
    }
  });

  test('the card stands beside its anchor on a page that enlarges itself', async () => {
    const { marks, cell, show } = openPage();
    const { card } = watchCard();
    document.documentElement.style.zoom = '1.5';
    onTestFinished(() => document.documentElement.removeAttribute('style'));
    show([finding({ cells: [granted] })]);
    marks.select(0);
    const distance = () => {
      const top = card()?.getBoundingClientRect().top ?? Infinity;
      return Math.round(top - cell(granted).getBoundingClientRect().bottom);
    };
    await expect.poll(distance).toBe(8);
  });

  test('the card is a dialog with a button that closes it, and is announced', async () => {
    const { marks, show } = openPage('en');
    const { card, host } = watchCard();
    show([finding({ cells: [granted], title: 'Wrong sum', message: 'Off by 1' })]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const root = card()?.getRootNode();
    if (!(root instanceof ShadowRoot)) throw new Error('the card is not in a shadow tree');
    await expect.poll(() => root.querySelector('.speech')?.textContent).toBe('error: Wrong sum. Off by 1');
    expect(card()?.role).toBe('dialog');
    card()?.querySelector('button')?.click();
    expect(host()).toBeNull();
  });

  test('Esc closes the card and leaves the cells lit', async () => {
    const { marks, show } = openPage();
    const { card, host } = watchCard();
    show([unbalanced]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
    expect(document.querySelectorAll("[data-gouji-role='part']")).toHaveLength(3);
  });

  test('a press elsewhere closes the card, one inside does not', async () => {
    const { marks, cell, show } = openPage();
    const { card, host } = watchCard();
    show([unbalanced]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    await userEvent.click(document.documentElement, middleOf(card()?.querySelector('.message')));
    expect(host()).not.toBeNull();
    await userEvent.click(cell('applications.granted.legalServiceOrganization'));
    expect(host()).toBeNull();
  });
});

describe('on a hostile page', () => {
  test('markup in a message is shown as text', async () => {
    const { marks, show } = openPage();
    const { card } = watchCard();
    const markup = '<img src=x onerror="document.title=1"><b>{title}</b>';
    show([finding({ cells: [granted], title: markup, message: markup })]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    expect(card()?.querySelector('.title')?.textContent).toBe(markup);
    expect(card()?.querySelector('.message')?.textContent).toBe(markup);
    expect(card()?.querySelector('img, b')).toBeNull();
  });

  test('the style of the page does not reach the card, and its scripts do not reach inside', async () => {
    const { marks, show } = openPage();
    const { card, host } = watchCard();
    const style = document.createElement('style');
    style.textContent = `gouji-card {
      display: none !important; opacity: 0 !important; transform: scale(3) !important; font-size: 40px !important }`;
    document.querySelector('main')?.prepend(style);
    show([finding({ cells: [granted] })]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const message = card()?.querySelector('.message');
    expect(message && getComputedStyle(message).fontSize).toBe('13px');
    const shell = host();
    expect(shell && getComputedStyle(shell).opacity).toBe('1');
    expect(shell && getComputedStyle(shell).transform).toBe('none');
    expect(shell?.shadowRoot).toBeNull();
  });

  test('a page that defines the element for itself gets no hold of what is in it', async () => {
    const hold = vi.fn<(internals: ElementInternals) => void>();
    customElements.define(
      'gouji-card',
      class extends HTMLElement {
        private readonly internals: ElementInternals;
        constructor() {
          super();
          this.internals = this.attachInternals();
        }
        connectedCallback(): void {
          hold(this.internals);
        }
      },
    );
    const { marks, show } = openPage();
    const { card } = watchCard();
    const before = document.documentElement.outerHTML;
    show([finding({ cells: [granted] })]);
    expect(marks.select(0)).toBe(true);
    await expect.poll(card).not.toBeNull();
    expect(hold.mock.calls.map(([{ shadowRoot }]) => shadowRoot)).toEqual([null]);
    marks.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
