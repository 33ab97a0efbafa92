import type { Source } from '../draft';
import { stages, type Oddity } from '../oddity';
import type { Random } from '../random';
import { beside } from './beside';
import { columnOddities } from './columns';
import { cutOddities } from './cuts';
import { figureOddities } from './figures';
import { frameOddities } from './frames';
import { hiddenOddities } from './hidden';
import { labelOddities } from './labels';
import { letterOddities } from './letters';
import { markupOddities } from './markup';
import { shapeOddities } from './shape';

/** Every oddity, in the order in which they befall a page. */
export const oddities: readonly Oddity[] = [
  ...figureOddities,
  ...labelOddities,
  ...columnOddities,
  ...shapeOddities,
  ...cutOddities,
  ...frameOddities,
  ...beside,
  ...hiddenOddities,
  ...letterOddities,
  ...markupOddities,
].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));

/** Draws up to so many oddities that a page of this source can have together, in their order. */
export function drawOddities(source: Source, count: number, random: Random): Oddity[] {
  const possible = oddities.filter(({ sources }) => sources.includes(source));
  const drawn = random.sample(possible, count);
  const isOnlyOfKinds = ({ kinds = [] }: Oddity, index: number): boolean =>
    !drawn.slice(0, index).some((other) => other.kinds?.some((kind) => kinds.includes(kind)));
  const together = new Set(drawn.filter(isOnlyOfKinds));
  return oddities.filter((each) => together.has(each));
}
