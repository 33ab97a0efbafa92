import { describe, expect, test } from 'vitest';
import { slopeOf } from '../../bench/slope';

const sizes = [10, 20, 40, 80];

const timingsOf = (time: (size: number) => number) => sizes.map((size) => ({ size, time: time(size) }));

describe('how time grows', () => {
  test.each([
    ['not at all', () => 7, 0],
    ['in proportion', (size: number) => 3 * size, 1],
    ['with the square', (size: number) => size ** 2 / 5, 2],
    ['with the root', (size: number) => Math.sqrt(size), 0.5],
  ])('%s', (_, time, slope) => {
    expect(slopeOf(timingsOf(time))).toBeCloseTo(slope, 10);
  });

  test('the line goes through the middle of noise', () => {
    const noise = new Map([
      [10, 1.1],
      [20, 1 / 1.1],
      [40, 1 / 1.1],
      [80, 1.1],
    ]);
    expect(slopeOf(timingsOf((size) => size * (noise.get(size) ?? 1)))).toBeCloseTo(1, 10);
  });

  test('one size has no slope', () => {
    expect(() =>
      slopeOf([
        { size: 10, time: 1 },
        { size: 10, time: 2 },
      ]),
    ).toThrow(RangeError);
  });
});
