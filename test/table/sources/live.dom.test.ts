import { afterEach, describe, expect, test } from 'vitest';
import { inOneGo } from '../../../src/pace/steps';
import { layOut } from '../lay-out';
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
    const { blocks } = layOut(liveTree, root);
    expect(blocks.map((block) => (block.kind === 'table' ? block.hidden : block.kind))).toEqual([
      true,
      'text',
    ]);
  });

  test('an invisible group of rows keeps its place and says nothing', () => {
    const table = target(
      `${styles}<table class="target"><tbody class="faint"><tr><td>1</tbody><tbody><tr><td>2</tbody></table>`,
    );
    const cells = inOneGo(buildGrid<Node>(liveTree, table)).rows.map((row) =>
      row.cells.map((cell) => cell.text),
    );
    expect(cells).toEqual([[''], ['2']]);
  });
});

describe('layout as the browser shows it', () => {
  const styles =
    '<style>.sheet { display: table } .cell { display: table-cell } .line { display: flex } .list { flex-direction: column }</style>';

  test.each([
    ['<p class="target">', null],
    ['<p class="target sheet">', 'table'],
    ['<span class="target cell">', 'cell'],
    ['<p class="target line">', 'line'],
    ['<p class="target line list">', null],
    ['<p class="target" style="display: inline-grid">', 'grid'],
    ['<p class="target line" role="row">', 'row'],
    ['<p class="target line" style="display: none">', null],
  ])('%s is %s', (markup, layout) => {
    expect(liveTree.layoutOf(target(styles + markup))).toBe(layout);
  });

  test('boxes where they stand, without extent where they are not displayed', () => {
    const shown = liveTree.boxOf(target('<p class="target" style="width: 90px; height: 20px">甲</p>'));
    expect(shown && [shown.right - shown.left, shown.bottom - shown.top]).toEqual([90, 20]);
    const gone = liveTree.boxOf(target('<p hidden class="target">甲</p>'));
    expect(gone && [gone.right - gone.left, gone.bottom - gone.top]).toEqual([0, 0]);
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
    expect(layOut<Node>(liveTree, root).blocks).toMatchObject([{ kind: 'text', text: '甲' }]);
  });
});

describe('what an element shows in the place of its children', () => {
  const textsOf = (root: Node): string[] =>
    layOut(liveTree, root).blocks.flatMap((block) => (block.kind === 'text' ? block.text : []));

  test('an open shadow tree with what is slotted into it', () => {
    const host = document.createElement('div');
    const root = show('');
    root.append(host);
    host.append('乙');
    const shadow = host.attachShadow({ mode: 'open' });
    const before = document.createElement('p');
    before.textContent = '甲';
    shadow.append(before, document.createElement('slot'));
    expect(textsOf(root)).toEqual(['甲', '乙']);
    expect(liveTree.rawTextOf(root)).toContain('甲');
  });

  test('a frame of the same origin, and frames inside it', () => {
    const root = show('<iframe></iframe>');
    const outer = root.querySelector('iframe')?.contentDocument;
    if (outer === null || outer === undefined) throw new Error('the frame has no document');
    const inner = outer.createElement('iframe');
    outer.body.append('甲', inner);
    inner.contentDocument?.body.append('乙');
    expect(textsOf(root)).toEqual(['甲', '乙']);
    expect(liveTree.rawTextOf(root).split(/\s+/).filter(Boolean)).toEqual(['甲', '乙']);
  });

  test('nothing of a frame of another origin', () => {
    const root = show('<p>甲</p><iframe sandbox srcdoc="<p>乙</p>"></iframe>');
    expect(textsOf(root)).toEqual(['甲']);
  });
});

test('fields named like properties do not stand in their place', () => {
  const names = ['childNodes', 'nodeType', 'localName', 'textContent', 'getAttribute', 'shadowRoot'];
  const root = show(`<form id="f">${names.map((name) => `<input name="${name}">`).join('')}<p>甲</p></form>`);
  const form = root.querySelector('form');
  if (form === null) throw new Error('no form');
  expect(Array.from(liveTree.childrenOf(form)).length).toBe(names.length + 1);
  expect(liveTree.nameOf(form)).toBe('form');
  expect(liveTree.attributeOf(form, 'id')).toBe('f');
  expect(liveTree.rawTextOf(root)).toContain('甲');
});
