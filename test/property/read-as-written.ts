import { sources } from '../generator/draft';
import { drawFigures } from '../generator/figures';
import { drawOddities } from '../generator/oddities/catalogue';
import { draftPage } from '../generator/page';
import { Random } from '../generator/random';
import { truthOf } from '../generator/truth';
import { expectationOf } from './expectation';
import { mistakesIn } from './mistakes';
import type { Property } from './property';

const mostOddities = 6;

/** Whatever is odd about a page, every cell is read as it is written, and no other. */
export const readAsWritten: Property = {
  name: 'read-as-written',
  draw: (seed, without) => {
    const random = new Random(seed);
    const figures = drawFigures(random);
    const draft = draftPage(figures, random.pick(sources));
    const drawn = drawOddities(draft.source, random.integer(0, mostOddities), random);
    const befalling = drawn.map((oddity) => ({ oddity, chance: random.branch() }));
    const befallen = befalling.filter(({ oddity }) => !without.has(oddity.name));
    for (const { oddity, chance } of befallen) oddity.befall(draft, chance);
    return {
      draft,
      befallen: befallen.map(({ oddity }) => oddity.name),
      mistakesIn: (reading) => mistakesIn(reading, draft),
      expectation: () => expectationOf(draft.form, truthOf(draft)),
    };
  },
};
