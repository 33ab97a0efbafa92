import { expect, test } from 'vitest';
import { cleanStaysClean } from './clean-stays-clean';
import { describeFailure, failureOf } from './property';

const seeds = Array.from({ length: 350 }, (_, seed) => seed);

test('no sum, cell or part of a report without a mistake is called wrong', () => {
  const failures = seeds
    .map((seed) => failureOf(cleanStaysClean, seed))
    .filter((failure) => failure !== null);
  expect(failures.map(describeFailure)).toEqual([]);
});
