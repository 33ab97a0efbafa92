import axe from 'axe-core';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Finding } from '../../src/check/check-result';
import { finding, onlyExplanation, openPage, unbalanced, watchCard } from './marked-page';
import { withoutMotion } from './without-motion';

beforeEach(withoutMotion);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const sum = { 'zh-CN': '合计', en: 'sum' };
const line = { label: { 'zh-CN': '一、本年新收', en: 'newly received' }, value: 60, cell: null };

const full: Finding = {
  ...unbalanced,
  quote: '收到64件',
  comparison: {
    computed: { label: sum, lines: [line, { ...line, value: null }], sum: 60 },
    reported: { label: sum, lines: [line, line], sum: 61 },
    difference: 1,
  },
  returned: { reason: '台账如此', at: '2026-01-01T00:00:00Z' },
};

const granted = 'applications.granted.total';
const others = (['warning', 'notice'] as const).map((severity) => finding({ cells: [granted], severity }));

/** What axe finds wrong with the card; its shadow tree has to be open for that. */
async function violationsIn(card: HTMLElement | null): Promise<string[]> {
  const root = card?.getRootNode();
  if (!(root instanceof ShadowRoot)) throw new Error('the card is in no shadow tree');
  const { violations } = await axe.run(root.host, {
    runOnly: { type: 'tag', values: tags },
    // A card is no part of the page's own landmarks and headings.
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

function openTrees(): void {
  const attach: unknown = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value;
  if (typeof attach !== 'function') throw new Error('this browser has no shadow trees');
  const attached = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
    this: Element,
    init,
  ) {
    const root: unknown = Reflect.apply(attach, this, [{ ...init, mode: 'open' }]);
    if (!(root instanceof ShadowRoot)) throw new Error('the element has no shadow tree');
    return root;
  });
  onTestFinished(() => attached.mockRestore());
}

/** Whether a card can be reached by keys if, and only if, it has to be scrolled. */
function isPlaced(card: Element | null | undefined): boolean {
  const scroller = card?.querySelector<HTMLElement>('.scroller');
  if (scroller === null || scroller === undefined) return false;
  return scroller.scrollHeight > scroller.clientHeight + 1 === (scroller.tabIndex === 0);
}

describe.each(['light', 'dark'] as const)('in the %s theme, nothing is wrong', (theme) => {
  test.each(['zh-CN', 'en'] as const)(
    'with the card of a selection, its form and its notices, in %s',
    async (language) => {
      openTrees();
      const { marks, show } = openPage(language, {
        display: { theme },
        actions: { ignore: () => Promise.reject(new Error('full')) },
      });
      const { card } = watchCard();
      show([full, ...others], { diagnoses: [onlyExplanation('applications.newlyReceived.naturalPerson')] });
      marks.select(0);
      await expect.poll(card).not.toBeNull();
      expect(await violationsIn(card())).toEqual([]);
      card()?.querySelector<HTMLElement>('[name=ignore]')?.click();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => card()?.querySelector('.status.failure')).not.toBeNull();
      // A card that has grown is placed anew in the next frame, and only then told to be scrolled by keys.
      await expect.poll(() => isPlaced(card())).toBe(true);
      expect(await violationsIn(card())).toEqual([]);
      for (const index of [1, 2]) {
        marks.select(index);
        await expect.poll(() => card()?.querySelector('.rank')?.textContent).toBe(`${index} / 3`);
        expect(await violationsIn(card())).toEqual([]);
      }
    },
  );

  test('with the card under the pointer', async () => {
    openTrees();
    const { cell, show } = openPage('zh-CN', { display: { theme } });
    const { card } = watchCard();
    show(others);
    await userEvent.hover(cell(granted));
    await expect.poll(card).not.toBeNull();
    expect(await violationsIn(card())).toEqual([]);
  });

  test('with a notice', async () => {
    openTrees();
    const { marks, show } = openPage('zh-CN', { display: { theme } });
    const { card } = watchCard();
    show(others);
    marks.sayOrphaned();
    await expect.poll(card).not.toBeNull();
    expect(await violationsIn(card())).toEqual([]);
  });
});

test('every button is large enough to press', async () => {
  const { marks, show } = openPage();
  const { card } = watchCard();
  show([full, ...others]);
  marks.select(0);
  await expect.poll(card).not.toBeNull();
  card()?.querySelector<HTMLElement>('[name=ignore]')?.click();
  const sizes = [...(card()?.querySelectorAll('button') ?? [])].map((button) =>
    button.getBoundingClientRect(),
  );
  expect(sizes.length).toBe(12);
  expect(sizes.filter(({ width, height }) => Math.min(width, height) < 24)).toEqual([]);
});

test('a card that is too long for its window is scrolled by keyboard', async () => {
  const { marks, show } = openPage();
  const { card } = watchCard();
  show([unbalanced, finding({ cells: [granted], message: '很长。'.repeat(400) })]);
  marks.select(1);
  await expect.poll(() => card()?.querySelector<HTMLElement>('.scroller')?.tabIndex).toBe(0);
  marks.select(0);
  await expect.poll(() => card()?.querySelector<HTMLElement>('.scroller')?.tabIndex).toBe(-1);
});
