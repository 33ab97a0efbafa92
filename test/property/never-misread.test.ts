import { expect, test } from 'vitest';
import { read, render } from '../generator/render/render';
import { truthOf } from '../generator/truth';
import { neverMisread } from './never-misread';
import { describeFailure, failureOf } from './property';

const seeds = Array.from({ length: 350 }, (_, seed) => seed);

test('no figure of a damaged page is read into a wrong place', () => {
  const failures = seeds.map((seed) => failureOf(neverMisread, seed)).filter((failure) => failure !== null);
  expect(failures.map(describeFailure)).toEqual([]);
});

test('most figures of damaged pages are read all the same', () => {
  const counts = seeds.slice(0, 100).map((seed) => {
    const { draft } = neverMisread.draw(seed, new Set());
    const reading = read(render(draft));
    return { written: truthOf(draft).size, read: reading.status === 'read' ? reading.cells.size : 0 };
  });
  const sum = (of: 'written' | 'read'): number => counts.reduce((total, count) => total + count[of], 0);
  expect(sum('read') / sum('written')).toBeGreaterThan(0.9);
});
