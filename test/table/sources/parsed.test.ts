import { describe, expect, test } from 'vitest';
import { parsedTree } from '../../../src/table/sources/parsed';
import { parsePage } from '../../parse-page';

function find(markup: string, name: string) {
  const nodes = [parsePage(markup)];
  for (let node = nodes.shift(); node !== undefined; node = nodes.shift()) {
    if (parsedTree.nameOf(node) === name) return node;
    nodes.push(...Array.from(parsedTree.childrenOf(node)));
  }
  throw new Error(`no ${name}`);
}

describe('presence from markup', () => {
  test.each([
    ['<p>', 'shown'],
    ['<p style="color: red">', 'shown'],
    ['<p hidden>', 'removed'],
    ['<p style="display:none">', 'removed'],
    ['<p style="color:red; DISPLAY : NONE !important">', 'removed'],
    ['<p style="visibility: hidden">', 'invisible'],
    ['<p style="visibility:collapse">', 'invisible'],
    ['<p style="--x-display:none">', 'shown'],
  ])('%s is %s', (markup, presence) => {
    expect(parsedTree.presenceOf(find(markup, 'p'))).toBe(presence);
  });

  test('a hidden field takes no place', () => {
    expect(parsedTree.presenceOf(find('<input type="hidden">', 'input'))).toBe('removed');
  });
});

describe('layout from markup', () => {
  test.each([
    ['<p style="display:table">', 'table'],
    ['<p style="color: red; DISPLAY : Table-Cell !important">', 'cell'],
    ['<p style="display: flex">', 'line'],
    ['<p style="display: flex; flex-direction: column">', null],
    ['<p style="display: block; display: grid">', 'grid'],
    ['<p style="--display: grid">', null],
    ['<p role="row" style="display: flex">', 'row'],
    ['<p role="note" style="display: table-row">', 'row'],
    ['<p>', null],
  ])('%s is %s', (markup, layout) => {
    expect(parsedTree.layoutOf(find(markup, 'p'))).toBe(layout);
  });

  test('nothing shows where an element stands', () => {
    expect(parsedTree.boxOf(find('<p>', 'p'))).toBeNull();
  });
});

describe('parsePage', () => {
  test('mends markup as a browser does', () => {
    const table = find('<table><tr><td>1</table>', 'table');
    expect(Array.from(parsedTree.childrenOf(table)).map((child) => parsedTree.nameOf(child))).toEqual([
      'tbody',
    ]);
  });

  test('comments have no letters', () => {
    expect(parsedTree.rawTextOf(parsePage('<p>甲<!-- 乙 -->丙</p>'))).toBe('甲丙');
  });

  test('attributes', () => {
    expect(parsedTree.attributeOf(find('<td ROWSPAN=3>', 'body'), 'rowspan')).toBeNull();
    expect(parsedTree.attributeOf(find('<table><td ROWSPAN=3></table>', 'td'), 'rowspan')).toBe('3');
  });
});
