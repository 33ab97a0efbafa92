import { expect, test } from 'vitest';
import { diagnosisProperties } from './properties';

/** So many draws for one of full share: the script that tries ten thousand is `npm run property`. */
const draws = 150;

test.each(diagnosisProperties)('$name', ({ share, mistakesOf }) => {
  const seeds = Array.from({ length: Math.max(1, Math.round(draws * share)) }, (_, seed) => seed);
  const mistakes = seeds.flatMap((seed) => mistakesOf(seed).map((mistake) => `seed ${seed}: ${mistake}`));
  expect(mistakes).toEqual([]);
});
