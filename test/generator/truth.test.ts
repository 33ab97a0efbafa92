import { describe, expect, test } from 'vitest';
import { figureCells, sources, type Draft, type Source } from './draft';
import { drawFigures } from './figures';
import { oddities } from './oddities/catalogue';
import { draftPage } from './page';
import { Random } from './random';
import { render } from './render/render';
import { truthOf } from './truth';

const draft = (source: Source): Draft => draftPage(drawFigures(new Random(3)), source);

/** The row and column of a path that ends in 总计, emptied. */
function withBlank(source: Source, path: string): Map<string, unknown> {
  const page = draft(source);
  for (const cell of figureCells(page)) {
    if (cell.truth.path !== path) continue;
    cell.text = '';
    Object.assign(cell.truth, { value: null, state: 'blank' });
  }
  return truthOf(page);
}

test('the same seed draws the same page, another seed another', () => {
  const page = (seed: number): string => render(draftPage(drawFigures(new Random(seed)), 'markup')).content;
  expect(page(5)).toBe(page(5));
  expect(page(5)).not.toBe(page(6));
});

test.each(sources)('every figure of a page as %s is on it', (source) => {
  const page = draft(source);
  const { content } = render(page);
  const truth = truthOf(page);
  expect(truth.size).toBeGreaterThan(150);
  expect([...truth.values()].filter(({ letters }) => !content.includes(letters))).toEqual([]);
});

describe('a blank', () => {
  test.each([
    ['markup', 7],
    ['outerBars', 7],
    ['closedBars', 7],
    ['bars', 0],
    ['lines', 0],
    ['paragraphs', 0],
  ] as const)('at the end of a row as %s leaves %i of its figures told', (source, count) => {
    const path = 'applications.deniedByLaw.total';
    const told = [...withBlank(source, path).keys()].filter((each) =>
      each.startsWith('applications.deniedByLaw.'),
    );
    expect(told).toHaveLength(count);
  });
});

describe('every oddity', () => {
  test('has a name of its own', () => {
    expect(new Set(oddities.map(({ name }) => name)).size).toBe(oddities.length);
  });

  test.each(oddities)('changes a page in each of its sources: $name', ({ sources: where, befall }) => {
    for (const source of where) {
      const seeds = Array.from({ length: 40 }, (_, seed) => seed);
      const changed = seeds.some((seed) => {
        const page = draftPage(drawFigures(new Random(seed)), source);
        const before = render(page).content;
        befall(page, new Random(seed));
        return render(page).content !== before;
      });
      expect(changed, source).toBe(true);
    }
  });
});
