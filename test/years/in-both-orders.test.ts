import { expect, it } from 'vitest';
import { inBothOrders } from '../../src/years/in-both-orders';

const named = (letters: string) => [...letters].map((field) => ({ field }));
const merged = (first: string, second: string) =>
  inBothOrders(named(first), named(second))
    .map(({ field }) => field)
    .join('');

it.each([
  ['abc', 'abc', 'abc'],
  ['abc', 'axbc', 'axbc'],
  ['abc', 'xyabz', 'xyabzc'],
  ['', 'ab', 'ab'],
  ['ab', '', 'ab'],
])('%s and %s are %s', (first, second, expected) => {
  expect(merged(first, second)).toBe(expected);
});
