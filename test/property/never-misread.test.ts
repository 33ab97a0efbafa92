import { expect, test } from 'vitest';
import { neverMisread } from './never-misread';
import { describeFailure, failureOf } from './property';

const seeds = Array.from({ length: 350 }, (_, seed) => seed);

test('no figure of a damaged page is read into a wrong place', () => {
  const failures = seeds.map((seed) => failureOf(neverMisread, seed)).filter((failure) => failure !== null);
  expect(failures.map(describeFailure)).toEqual([]);
});
