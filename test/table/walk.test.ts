import { describe, expect, test } from 'vitest';
import { layOut } from './lay-out';
import { parsedTree } from '../../src/table/sources/parsed';
import { parsePage } from '../parse-page';
import { Walk } from '../../src/table/walk';
import { element, elementTree, nested, type Element } from './element';

function visits(root: Element, goesInto: (name: string) => boolean = () => true): string[] {
  const seen: string[] = [];
  const walk = new Walk(elementTree, root);
  for (let step = walk.next(); step !== null; step = walk.next()) {
    if (step.kind === 'text') seen.push(step.text);
    else seen.push(step.kind === 'enter' ? `<${step.name}>` : `</${step.name}>`);
    if (step.kind === 'enter' && !goesInto(step.name)) walk.skip();
  }
  return seen;
}

describe('walk', () => {
  test('goes over everything below the root in document order', () => {
    const page = element('body', ['a', element('p', ['b', element('b', ['c'])]), '', element('br')]);
    expect(visits(page)).toEqual(['a', '<p>', 'b', '<b>', 'c', '</b>', '</p>', '<br>', '</br>']);
  });

  test('does not go into an element that is skipped, nor leave it', () => {
    expect(visits(element('body', [element('p', ['b']), 'c']), () => false)).toEqual(['<p>', 'c']);
  });

  test.each(['script', 'style', 'template', 'noscript', 'textarea', 'select'])('leaves out %s', (name) => {
    expect(visits(element('body', [element(name, ['x']), 'y']))).toEqual(['y']);
  });

  test('meets an object and leaves out what it holds', () => {
    expect(visits(element('body', [element('object', ['x']), 'y']))).toEqual(['<object>', 'y']);
  });
});

describe('ten thousand levels do not overflow', () => {
  const depth = 10_000;

  test('of blocks', () => {
    const page = nested(depth, (inner) => element('div', [inner]), '深处');
    expect(layOut(elementTree, element('body', [page])).blocks).toMatchObject([{ text: '深处' }]);
  });

  test('of tables', () => {
    const table = (inner: Element) => element('table', [element('tr', [element('td', [inner])])]);
    const { blocks } = layOut(elementTree, element('body', [nested(depth, table, '深处')]));
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(depth);
    expect(blocks.at(-1)).toMatchObject({ kind: 'text', text: '深处' });
  });

  test('in parsed markup', () => {
    const page = parsePage(`${'<div>'.repeat(depth)}深处`);
    expect(layOut(parsedTree, page).blocks).toMatchObject([{ text: '深处' }]);
  });
});
