import { describe, expect, test } from 'vitest';
import { oddities } from '../generator/oddities/catalogue';
import { drawFigures } from '../generator/figures';
import { draftPage } from '../generator/page';
import { Random } from '../generator/random';
import { read, render } from '../generator/render/render';
import { mistakesIn } from './mistakes';
import { describeFailure, failureOf } from './property';
import { readAsWritten } from './read-as-written';

const seeds = Array.from({ length: 250 }, (_, seed) => seed);

describe('each oddity alone', () => {
  test.each(oddities)('$name', (oddity) => {
    for (const [index, source] of oddity.sources.entries()) {
      const random = new Random(1000 + index);
      const draft = draftPage(drawFigures(random), source);
      oddity.befall(draft, random);
      expect(mistakesIn(read(render(draft)), draft), source).toEqual([]);
    }
  });
});

test('many oddities together', () => {
  const failures = seeds.map((seed) => failureOf(readAsWritten, seed)).filter((failure) => failure !== null);
  expect(failures.map(describeFailure)).toEqual([]);
});
