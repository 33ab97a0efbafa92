import { afterEach, describe, expect, test } from 'vitest';
import { readFlow } from '../../../src/table/flow';
import { buildGrid } from '../../../src/table/grid';
import { liveTree } from '../../../src/table/sources/live';

afterEach(() => {
  document.body.replaceChildren();
});

function show(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = markup;
  document.body.append(root);
  return root;
}

function target(markup: string): Element {
  const found = show(markup).querySelector('.target');
  if (found === null) throw new Error('no target');
  return found;
}

describe('presence as the browser shows it', () => {
  const styles =
    '<style>.gone { display: none } .faint { visibility: hidden } .back { visibility: visible }</style>';

  test.each([
    ['an ordinary element', '<p class="target">甲</p>', 'shown'],
    ['removed by a style sheet', '<p class="target gone">甲</p>', 'removed'],
    ['removed by the attribute', '<p class="target" hidden>甲</p>', 'removed'],
    ['invisible by a style sheet', '<p class="target faint">甲</p>', 'invisible'],
    ['inside something removed', '<div class="gone"><p class="target">甲</p></div>', 'shown'],
    ['inside something invisible', '<div class="faint"><p class="target">甲</p></div>', 'shown'],
    ['visible again', '<div class="faint"><p class="target back">甲</p></div>', 'shown'],
  ])('%s', (_, markup, presence) => {
    expect(liveTree.presenceOf(target(styles + markup))).toBe(presence);
  });

  test('a table that a style sheet hides is marked, its text is not read', () => {
    const root = show(`${styles}<div class="gone">乙<table><tr><td>1<td>2</table></div><p>甲</p>`);
    const { blocks } = readFlow(liveTree, root);
    expect(blocks.map((block) => (block.kind === 'table' ? block.hidden : block.kind))).toEqual([
      true,
      'text',
    ]);
  });

  test('an invisible group of rows keeps its place and says nothing', () => {
    const table = target(
      `${styles}<table class="target"><tbody class="faint"><tr><td>1</tbody><tbody><tr><td>2</tbody></table>`,
    );
    const cells = buildGrid<Node>(liveTree, table).rows.map((row) => row.cells.map((cell) => cell.text));
    expect(cells).toEqual([[''], ['2']]);
  });
});

describe('letters', () => {
  test('of text nodes alone', () => {
    const root = show('甲<!-- 乙 --><b>丙</b>');
    expect(Array.from(root.childNodes, (node) => liveTree.textOf(node))).toEqual(['甲', '', '']);
    expect(liveTree.rawTextOf(root)).toBe('甲丙');
  });

  test('of a whole document', () => {
    show('<p>某段文字</p>');
    expect(liveTree.rawTextOf(document)).toContain('某段文字');
  });

  test('names in lower case, attributes or null', () => {
    const cell = target('<table><tr><td class="target" rowspan="2">1</table>');
    expect([liveTree.nameOf(cell), liveTree.nameOf(cell.childNodes[0] ?? cell)]).toEqual(['td', null]);
    expect([liveTree.attributeOf(cell, 'rowspan'), liveTree.attributeOf(cell, 'colspan')]).toEqual([
      '2',
      null,
    ]);
  });

  test('of a frame, whose classes are other ones', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument?.body.append('甲');
    const root = frame.contentDocument;
    if (root === null) throw new Error('no document');
    expect(readFlow<Node>(liveTree, root).blocks).toMatchObject([{ kind: 'text', text: '甲' }]);
  });
});
