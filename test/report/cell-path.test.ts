import { expect, test } from 'vitest';
import { parseCellPath } from '../../src/report/cell-path';

test('a path is taken apart', () => {
  expect(parseCellPath('applications.concluded.total')).toEqual({
    table: 'applications',
    row: 'concluded',
    column: 'total',
  });
});

test.each(['', 'applications', 'applications.concluded', 'others.concluded.total'])(
  '%j is no path',
  (path) => {
    expect(() => parseCellPath(path)).toThrow(RangeError);
  },
);
