import { describe, expect, test } from 'vitest';
import { Bands } from '../../src/table/bands';

describe('columns told by their left edges', () => {
  test.each([
    ['apart', [0, 100, 200], 3],
    ['given twice and in any order', [200, 0, 100, 0, 200], 3],
    ['a border apart', [0, 1, 100, 101.5], 2],
    ['none', [], 0],
  ])('%s', (_, edges, count) => {
    expect(new Bands(edges).count).toBe(count);
  });

  test.each([
    ['one column', 100, 200, { first: 1, span: 1 }],
    ['two columns', 0, 200, { first: 0, span: 2 }],
    ['to the end', 100, 300, { first: 1, span: 2 }],
    ['all', 0, 300, { first: 0, span: 3 }],
    ['with borders and gaps', 102, 198, { first: 1, span: 1 }],
    ['without width', 200, 200, { first: 2, span: 1 }],
  ])('a box over %s', (_, start, end, place) => {
    expect(new Bands([0, 100, 200]).placeOf(start, end)).toEqual(place);
  });
});
