import axe from 'axe-core';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { finding, onlyExplanation, openPage, unbalanced, watchCard, type MarkedPage } from './marked-page';
import { shownTexts, type ShownText } from './text-contrast';
import { withoutMotion } from './without-motion';

/** WCAG 2.2 A and AA, with all that came before. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const concluded = 'applications.concluded.naturalPerson';
const notice = finding({ cells: ['applications.granted.total'], severity: 'notice', quote: '0件' });

beforeEach(withoutMotion);

/** Makes the shadow trees from now on open ones, into which axe can look. */
function openShadowTrees(): void {
  const attach: unknown = Reflect.get(Element.prototype, 'attachShadow');
  if (typeof attach !== 'function') throw new Error('the browser has no shadow trees');
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root: unknown = Reflect.apply(attach, this, [{ ...init, mode: 'open' }]);
    if (!(root instanceof ShadowRoot)) throw new Error('no shadow tree');
    return root;
  });
  onTestFinished(() => spy.mockRestore());
}

/** What axe finds wrong with the card: one line an element. */
async function violations(): Promise<string[]> {
  const found = await axe.run({ include: [['gouji-card']] }, { runOnly: { type: 'tag', values: tags } });
  // Nothing is found either where nothing is looked at.
  expect(found.passes.length).toBeGreaterThan(0);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join(' | ')),
  );
}

/** Texts that are too pale on their background: axe cannot tell for what stands in the top layer. */
function pale(card: Element | null): ShownText[] {
  const texts = card === null ? [] : shownTexts(card);
  expect(texts.length).toBeGreaterThan(0);
  return texts.filter(({ contrast }) => !(contrast >= 4.5));
}

const states: readonly (readonly [name: string, show: (page: MarkedPage) => Promise<void> | void])[] = [
  ['a selected finding', ({ marks }) => void marks.select(0)],
  ['a notice with a quotation', ({ marks }) => void marks.select(1)],
  ['the findings under the pointer', ({ cell }) => userEvent.hover(cell(concluded))],
  ['a sentence in the corner', ({ marks }) => marks.sayOrphaned()],
];

describe.each(['light', 'dark'] as const)('in the %s theme, axe finds nothing on the card', (theme) => {
  test.each(states)('with %s', async (_, show) => {
    openShadowTrees();
    const page = openPage('zh-CN', { display: { theme } });
    const { card } = watchCard();
    page.show([unbalanced, notice], { diagnoses: [onlyExplanation(concluded)] });
    await show(page);
    await expect.poll(card).not.toBeNull();
    expect(await violations()).toEqual([]);
    expect(pale(card())).toEqual([]);
  });

  test('while it asks why a finding is to be ignored', async () => {
    openShadowTrees();
    const { marks, show } = openPage('zh-CN', { display: { theme } });
    const { card } = watchCard();
    show([unbalanced]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    card()?.querySelector<HTMLElement>('[name=ignore]')?.click();
    await expect.poll(() => card()?.querySelector('form')?.hidden).toBe(false);
    expect(await violations()).toEqual([]);
    expect(pale(card())).toEqual([]);
  });
});
