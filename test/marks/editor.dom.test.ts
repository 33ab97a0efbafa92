import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isEdited } from '../../src/marks/editor';
import { finding, marksOn, openPage, unbalanced, watchCard, type MarkedPage } from './marked-page';
import { openFrame, rangesOf, withoutHighlights } from './words';
import { boxOf, boxes, watchOverlay } from './overlay';

const concluded = 'applications.concluded.naturalPerson';
const granted = 'applications.granted.total';

beforeEach(async () => {
  await page.viewport(1100, 800);
  return () => page.viewport(414, 896);
});

const findings = [unbalanced, finding({ cells: [granted], severity: 'warning' })];

/** The page's table in an editor of the page itself. */
function edited(value = 'true'): MarkedPage & { readonly editor: HTMLElement } {
  const page = openPage();
  const editor = document.querySelector('main');
  if (editor === null) throw new Error('the page has no content');
  editor.setAttribute('contenteditable', value);
  return { ...page, editor };
}

/** The page's table in the frame of an editor. */
async function editedFrame(): Promise<MarkedPage & { readonly inner: Document }> {
  const page = openPage();
  const inner = await openFrame('');
  const table = document.querySelector('main');
  if (table !== null) inner.body.replaceChildren(table);
  inner.body.contentEditable = 'true';
  return { ...page, inner };
}

const roundly = ({ x, y, width, height }: DOMRect): number[] => [x, y, width, height].map(Math.round);

describe('what an editor writes', () => {
  test.each(['', 'true', 'plaintext-only', ' TRUE '])('is told by contenteditable="%s"', (value) => {
    const { cell } = edited(value);
    expect(isEdited(cell(granted))).toBe(true);
  });

  test('is told of a part that is kept from editing, which is published with it', () => {
    const { cell } = edited();
    cell(granted).setAttribute('contenteditable', 'false');
    expect(isEdited(cell(granted))).toBe(true);
  });

  test('is nothing on an ordinary page', () => {
    const { cell } = edited('false');
    expect(isEdited(cell(granted))).toBe(false);
  });
});

describe('in an editor of the page', () => {
  test('not a letter is written while cells are marked, pointed at, selected and cleared', async () => {
    const { editor, marks, cell, show } = edited();
    const { card } = watchCard();
    const before = editor.outerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(editor, { subtree: true, attributes: true, childList: true, characterData: true });
    show(findings);
    expect(editor.outerHTML).toBe(before);
    await userEvent.hover(cell(granted));
    await expect.poll(card).not.toBeNull();
    expect(editor.outerHTML).toBe(before);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    expect(editor.outerHTML).toBe(before);
    marks.clear();
    expect(editor.outerHTML).toBe(before);
    expect([...changes, ...observer.takeRecords()]).toEqual([]);
  });

  test('boxes with the marks of each cell lie over them, and go with the marks', async () => {
    const overlay = watchOverlay();
    const { marks, cell, show } = edited();
    const before = document.documentElement.outerHTML;
    show(findings);
    expect(marksOn(boxOf(overlay, concluded))).toEqual({
      severity: 'error',
      cell: concluded,
      role: 'total',
    });
    marks.select(0);
    expect(unbalanced.cells.map((path) => marksOn(boxOf(overlay, path))['role'])).toEqual([
      'total',
      'part',
      'part',
      'part',
    ]);
    // Both are asked anew each time: the page may still be scrolling.
    const liesOverCell = (): boolean =>
      String(roundly(boxOf(overlay, concluded).getBoundingClientRect())) ===
      String(roundly(cell(concluded).getBoundingClientRect()));
    await expect.poll(liesOverCell).toBe(true);
    expect(marksOn(boxOf(overlay, concluded))).toMatchObject({ selected: 'true' });
    const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(boxOf(overlay, granted));
    expect([outlineStyle, outlineWidth, pointerEvents]).toEqual(['double', '3px', 'none']);
    marks.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('boxes follow what is scrolled, and are cut off with it', async () => {
    const overlay = watchOverlay();
    const { editor, cell, show } = edited();
    editor.style.cssText = 'width: 900px; height: 200px; overflow: auto; padding: 0';
    show(findings);
    const target = cell(concluded);
    editor.scrollTop = target.getBoundingClientRect().top - editor.getBoundingClientRect().top - 60;
    await expect
      .poll(() => roundly(boxOf(overlay, concluded).getBoundingClientRect()))
      .toEqual(roundly(target.getBoundingClientRect()));
    const { bottom, height } = target.getBoundingClientRect();
    editor.scrollTop -= editor.getBoundingClientRect().bottom - bottom + height / 4;
    await expect
      .poll(() => getComputedStyle(boxOf(overlay, concluded)).clipPath)
      .toMatch(/inset\(0px 0px [\d.]+px\)/);
    editor.scrollTop = 0;
    await expect.poll(() => getComputedStyle(boxOf(overlay, concluded)).visibility).toBe('hidden');
  });

  test('boxes are out of sight under a dialog of the page', async () => {
    const overlay = watchOverlay();
    const { cell, show } = edited();
    cell(granted).scrollIntoView({ block: 'center', behavior: 'instant' });
    show(findings);
    await expect.poll(() => boxes(overlay).length).toBeGreaterThan(0);
    const dialog = document.createElement('div');
    dialog.style.cssText = 'position: fixed; inset: 0; background: white; z-index: 10';
    document.body.append(dialog);
    await expect.poll(() => boxes(overlay)).toEqual([]);
    dialog.remove();
    await expect.poll(() => boxes(overlay).length).toBeGreaterThan(0);
  });

  test('the reader goes on typing where the caret is', async () => {
    const { marks, cell, show } = edited();
    const { card } = watchCard();
    const text = cell('applications.granted.naturalPerson').querySelector('span')?.firstChild;
    if (!text) throw new Error('the cell has no text');
    document.querySelector('main')?.focus();
    getSelection()?.collapse(text, 1);
    show(findings);
    marks.select(0);
    await expect.poll(card).not.toBeNull();
    await userEvent.keyboard('7');
    expect(text.textContent).toBe('07');
    expect(document.activeElement).toBe(document.querySelector('main'));
  });

  test('marks move off a part that becomes an editor, and onto one that ceases to be', async () => {
    const overlay = watchOverlay();
    const { cell, show } = openPage();
    const main = document.querySelector('main');
    if (main === null) throw new Error('the page has no content');
    const before = main.innerHTML;
    show(findings);
    expect(main.innerHTML).not.toBe(before);
    main.contentEditable = 'true';
    await expect.poll(() => main.innerHTML).toBe(before);
    expect(marksOn(boxOf(overlay, granted))).toMatchObject({ severity: 'warning' });
    main.contentEditable = 'false';
    await expect.poll(() => marksOn(cell(granted))).toMatchObject({ severity: 'warning' });
    await expect.poll(overlay).toBeNull();
  });

  test('marks that the content itself carries, from having been saved with them, stay as they are', () => {
    const { editor, cell, show } = edited();
    cell(granted).setAttribute('data-gouji-role', 'total');
    const before = editor.outerHTML;
    show(findings);
    expect(editor.outerHTML).toBe(before);
  });

  test('words have boxes where the browser cannot mark them', () => {
    withoutHighlights();
    const overlay = watchOverlay();
    const { editor, marks, show } = edited();
    const text = document.createElement('p');
    text.textContent = '全年办结62件。';
    editor.prepend(text);
    const before = editor.outerHTML;
    show([finding({ cells: [], quote: '办结62件' })], { words: new Map([[0, rangesOf(text, '办结62件')]]) });
    expect(marksOn(boxOf(overlay, ''))).toEqual({ severity: 'error', role: 'words' });
    marks.select(0);
    expect(marksOn(boxOf(overlay, ''))).toMatchObject({ selected: 'true' });
    expect(editor.outerHTML).toBe(before);
  });
});

describe("in an editor's frame", () => {
  test('not a letter is written into its document; boxes and card stand around it', async () => {
    const overlay = watchOverlay();
    const { inner, marks, cell, show } = await editedFrame();
    const { card } = watchCard();
    const before = inner.documentElement.outerHTML;
    show(findings);
    marks.select(0);
    expect(inner.documentElement.outerHTML).toBe(before);
    await expect.poll(card).not.toBeNull();
    expect(card()?.ownerDocument).toBe(document);
    const seen = () => {
      const frame = inner.defaultView?.frameElement;
      if (!frame) throw new Error('the document has no frame');
      const [edge, { x, y, width, height }] = [
        frame.getBoundingClientRect(),
        cell(concluded).getBoundingClientRect(),
      ];
      return roundly(new DOMRect(edge.x + frame.clientLeft + x, edge.y + frame.clientTop + y, width, height));
    };
    const laid = () => boxes(overlay).map((box) => roundly(box.getBoundingClientRect()));
    await expect.poll(() => laid().some((box) => box.join() === seen().join())).toBe(true);
    const top = () => Math.round(card()?.getBoundingClientRect().top ?? 0);
    await expect.poll(top).toBeGreaterThan(0);
    marks.clear();
    expect(inner.documentElement.outerHTML).toBe(before);
    expect(document.querySelector('gouji-marks, gouji-card')).toBeNull();
  });

  test('the same holds for one in design mode', async () => {
    const { inner, marks, show } = await editedFrame();
    inner.body.removeAttribute('contenteditable');
    inner.designMode = 'on';
    const before = inner.documentElement.outerHTML;
    show(findings);
    marks.select(0);
    expect(inner.documentElement.outerHTML).toBe(before);
    expect(document.querySelector('gouji-marks')).not.toBeNull();
    expect(document.querySelector('gouji-card')).not.toBeNull();
  });

  test('a page that is an editor as a whole takes nothing at all', () => {
    const { marks, show } = openPage();
    document.designMode = 'on';
    onTestFinished(() => void (document.designMode = 'off'));
    const before = document.documentElement.outerHTML;
    show(findings);
    marks.select(0);
    expect(document.documentElement.outerHTML).toBe(before);
    marks.clear();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
