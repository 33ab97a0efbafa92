import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { finding, marksOn, onlyExplanation, openPage, unbalanced, watchCard } from './marked-page';
import { asInOlderBrowser } from './older-browser';
import { boxOf, watchOverlay } from './overlay';

const concluded = 'applications.concluded.naturalPerson';
const granted = 'applications.granted.total';

beforeEach(async () => {
  await page.viewport(1100, 800);
  return () => page.viewport(414, 896);
});

/** Gives the page a style of its own until the test has ended. */
function styled(css: string): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  onTestFinished(() => sheet.remove());
}

function zoomed(zoom: string): void {
  document.documentElement.style.zoom = zoom;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
}

describe('the layout of the page is the same with marks as without', () => {
  test.each([
    ['separate borders', 'table { border-collapse: separate !important; border-spacing: 3px }'],
    ['cells with outlines and shadows of their own', 'td { outline: 4px solid; box-shadow: 0 0 9px 2px }'],
    ['cells that cut off what is too large', 'td { overflow: hidden; position: relative }'],
    ['a table that scrolls', 'main { width: 400px; height: 200px; overflow: auto }'],
    ['a table laid out as a grid', 'tr { display: grid; grid-auto-flow: column } td { min-width: 20px }'],
  ])('%s', (_, css) => {
    styled(css);
    const { cells, marks, show } = openPage();
    const layout = () =>
      [document.querySelector('main'), document.querySelector('table'), ...cells.values()].map((element) => {
        const { width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return [width, height, element?.scrollWidth, element?.scrollHeight, element?.clientWidth];
      });
    const before = layout();
    const everywhere = [...cells.keys()].map((path) => finding({ cells: [path], severity: 'warning' }));
    show([unbalanced, ...everywhere], { diagnoses: [onlyExplanation(granted)] });
    expect(layout()).toEqual(before);
    marks.select(0);
    expect(layout()).toEqual(before);
  });
});

describe('on a page whose styles are in the way', () => {
  test('marks are drawn inside of the cell, where nothing cuts them off', () => {
    styled('td { outline: none; overflow: hidden; box-shadow: none }');
    const { cell, show } = openPage();
    show([unbalanced]);
    const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(cell(concluded));
    expect(outlineStyle).toBe('solid');
    expect(Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)).toBeLessThan(0);
    expect(boxShadow).toContain('inset');
  });

  test('the card reads from left to right on a page that does not', async () => {
    styled('html { direction: rtl }');
    const { marks, show } = openPage();
    const { card } = watchCard();
    show([finding({ cells: [granted] })]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const { direction } = getComputedStyle(card() ?? document.body);
    expect(direction).toBe('ltr');
  });

  test.each(['0.5', '1.25', '3'])('the card stands beside its cell at a zoom of %s', async (zoom) => {
    zoomed(zoom);
    const { marks, cell, show } = openPage();
    const { card } = watchCard();
    show([finding({ cells: [granted] })]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const apart = () => {
      const [one, other] = [card(), cell(granted)].map((element) => element?.getBoundingClientRect());
      if (!one || !other) return Infinity;
      const across = Math.max(one.left - other.right, other.left - one.right);
      return Math.round(Math.max(across, Math.max(one.top - other.bottom, other.top - one.bottom)));
    };
    await expect.poll(apart).toBe(8);
    expect(card()?.getBoundingClientRect().width).toBeLessThanOrEqual(400);
  });

  test.each(['0.5', '3'])('boxes over an editor lie on its cells at a zoom of %s', async (zoom) => {
    zoomed(zoom);
    const overlay = watchOverlay();
    const { cell, show } = openPage();
    document.querySelector('main')?.setAttribute('contenteditable', 'true');
    cell(granted).scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    show([finding({ cells: [granted] })]);
    const off = () => {
      const [box, shown] = [boxOf(overlay, granted), cell(granted)].map((one) => one.getBoundingClientRect());
      if (!box || !shown) return Infinity;
      return Math.max(
        ...(['x', 'y', 'width', 'height'] as const).map((side) => Math.abs(box[side] - shown[side])),
      );
    };
    await expect.poll(off).toBeLessThan(0.5);
  });
});

describe('on a page whose scripts are in the way', () => {
  test('marks that are taken off come back', async () => {
    const { cell, show } = openPage();
    show([unbalanced]);
    const before = marksOn(cell(concluded));
    for (const name of ['role', 'severity']) cell(concluded).removeAttribute(`data-gouji-${name}`);
    await expect.poll(() => marksOn(cell(concluded))).toEqual(before);
  });

  test('a page that takes them off again and again has its way', async () => {
    const { cell, show } = openPage();
    show([unbalanced]);
    let taken = 0;
    const observer = new MutationObserver(() => {
      if (!cell(concluded).hasAttribute('data-gouji-role')) return;
      taken += 1;
      cell(concluded).removeAttribute('data-gouji-role');
    });
    observer.observe(cell(concluded), { attributes: true });
    onTestFinished(() => observer.disconnect());
    cell(concluded).removeAttribute('data-gouji-role');
    await expect.poll(() => taken).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(taken).toBe(3);
  });

  test.each(['an editor', 'a folded part'])(
    'fields named like properties of their form do no harm in %s',
    async (kind) => {
      const overlay = watchOverlay();
      const { marks, cell, show } = openPage();
      const { card } = watchCard();
      const form = document.createElement('form');
      for (const name of [
        'parentElement',
        'ownerDocument',
        'localName',
        'contains',
        'offsetWidth',
        'getRootNode',
      ]) {
        const field = document.createElement('input');
        field.name = name;
        form.append(field);
      }
      const around = document.createElement(kind === 'an editor' ? 'div' : 'details');
      if (kind === 'an editor') around.contentEditable = 'true';
      const table = document.querySelector('table');
      if (table !== null) form.append(table);
      around.append(form);
      document.querySelector('main')?.append(around);
      show([unbalanced]);
      marks.select(0);
      await expect.poll(card).not.toBeNull();
      if (kind === 'an editor') expect(marksOn(boxOf(overlay, concluded))).toMatchObject({ role: 'total' });
      else expect(cell(concluded).getBoundingClientRect().height).toBeGreaterThan(0);
    },
  );

  test('marks are gone for good once they are cleared', async () => {
    const { marks, cell, show } = openPage();
    show([unbalanced]);
    cell(concluded).removeAttribute('data-gouji-role');
    marks.clear();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(marksOn(cell(concluded))).toEqual({});
  });

  test('boxes over an editor come back, a few times', async () => {
    const overlay = watchOverlay();
    const { show } = openPage();
    document.querySelector('main')?.setAttribute('contenteditable', 'true');
    show([unbalanced]);
    const host = () => document.querySelector('gouji-marks');
    let taken = 0;
    const observer = new MutationObserver(() => {
      if (host() === null) return;
      taken += 1;
      host()?.remove();
    });
    observer.observe(document.documentElement, { childList: true });
    onTestFinished(() => observer.disconnect());
    host()?.remove();
    await expect.poll(() => taken).toBe(5);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([taken, overlay()]).toEqual([5, null]);
  });
});

describe('in a browser that lacks the newer interfaces', () => {
  test('the card stands over everything, beside its cell, and is closed by Esc', async () => {
    asInOlderBrowser();
    styled('main { position: relative; z-index: 9999 }');
    const { marks, cell, show } = openPage();
    const { card, host } = watchCard();
    show([unbalanced]);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    const middle = () => {
      const { left, top, width, height } = card()?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(left + width / 2, top + height / 2);
    };
    await expect.poll(() => middle() === host()).toBe(true);
    expect(marksOn(cell(concluded))).toMatchObject({ role: 'total', selected: 'true' });
    await userEvent.keyboard('{Escape}');
    expect(host()).toBeNull();
  });

  test('the zoom of the page is found out from its styles', async () => {
    asInOlderBrowser();
    zoomed('1.5');
    const { marks, cell, show } = openPage();
    const { card } = watchCard();
    show([finding({ cells: [granted] })]);
    marks.select(0);
    const below = () =>
      Math.round(
        (card()?.getBoundingClientRect().top ?? Infinity) - cell(granted).getBoundingClientRect().bottom,
      );
    await expect.poll(below).toBe(8);
    const { width } = card()?.getBoundingClientRect() ?? new DOMRect();
    expect(width).toBeLessThanOrEqual(400);
  });

  test('boxes over an editor lie on its cells', async () => {
    asInOlderBrowser();
    const overlay = watchOverlay();
    const { cell, show } = openPage();
    const main = document.querySelector('main');
    main?.setAttribute('contenteditable', 'true');
    cell(concluded).scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = main?.outerHTML;
    show([unbalanced]);
    const off = () =>
      Math.abs(
        boxOf(overlay, concluded).getBoundingClientRect().y - cell(concluded).getBoundingClientRect().y,
      );
    await expect.poll(off).toBeLessThan(0.5);
    expect(main?.outerHTML).toBe(before);
  });
});
