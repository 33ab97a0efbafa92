import { expect, test } from 'vitest';
import { collectRawText } from '../../src/table/raw-text';
import { element, elementTree, nested } from './element';

test('collects every letter in document order, scripts included', () => {
  const page = element('body', [
    'a',
    element('script', ['b']),
    element('p', ['c', element('b', ['d'])]),
    'e',
  ]);
  expect(collectRawText(elementTree, page)).toBe('abcde');
});

test('ten thousand levels do not overflow', () => {
  expect(
    collectRawText(
      elementTree,
      nested(10_000, (inner) => element('div', [inner]), 'x'),
    ),
  ).toBe('x');
});
