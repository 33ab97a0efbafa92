import type { Reading } from '../../src/report/read-report';
import type { Draft } from '../generator/draft';
import { read, render, type RenderedPage } from '../generator/render/render';

/** One page drawn by chance, and how to judge what is read from it. */
interface Drawn {
  readonly draft: Draft;
  /** The names of what befell the page. */
  readonly befallen: readonly string[];
  readonly mistakesIn: (reading: Reading<unknown>) => readonly string[];
  /** What a careful reader finds, in the shape of a fixture's expectation. */
  readonly expectation: () => unknown;
}

/** Something that holds for every page that can be drawn. */
export interface Property {
  readonly name: string;
  /**
   * @param seed the same seed draws the same page
   * @param without names of what is not to befall it this time, everything else unchanged
   */
  readonly draw: (seed: number, without: ReadonlySet<string>) => Drawn;
}

export interface Failure extends Pick<Drawn, 'befallen' | 'expectation'> {
  readonly seed: number;
  readonly page: RenderedPage;
  /** One line each; an exception of the reader is one too. */
  readonly mistakes: readonly string[];
}

function attempt(property: Property, seed: number, without: ReadonlySet<string>): Failure {
  const { draft, befallen, mistakesIn, expectation } = property.draw(seed, without);
  const page = render(draft);
  try {
    return { seed, befallen, expectation, page, mistakes: mistakesIn(read(page)) };
  } catch (error) {
    return { seed, befallen, expectation, page, mistakes: [String(error)] };
  }
}

/**
 * Tries a property on one page. A page that fails is tried again without one thing after the other,
 * until nothing is left that does not matter.
 *
 * @returns the simplest page that fails; null where the property holds
 */
export function failureOf(property: Property, seed: number): Failure | null {
  let failure = attempt(property, seed, new Set());
  if (failure.mistakes.length === 0) return null;
  const without = new Set<string>();
  for (const name of failure.befallen) {
    const simpler = attempt(property, seed, new Set([...without, name]));
    if (simpler.mistakes.length === 0) continue;
    without.add(name);
    failure = simpler;
  }
  return failure;
}

/** A failure in a few lines: the seed, what befell the page, the first mistakes. */
export function describeFailure({ seed, befallen, mistakes }: Failure): string {
  const first = mistakes.slice(0, 5).map((mistake) => `  ${mistake}`);
  return [`seed ${seed}: ${befallen.join(' + ')}, ${mistakes.length} mistakes`, ...first].join('\n');
}
