import { sources, tornSources } from '../generator/draft';
import { damages } from '../generator/damages/catalogue';
import { Wreck } from '../generator/damages/wreck';
import { codedFigures } from '../generator/figures';
import { drawOddities } from '../generator/oddities/catalogue';
import { draftPage } from '../generator/page';
import { Random } from '../generator/random';
import { expectationOf } from './expectation';
import { misreadingsIn } from './mistakes';
import type { Property } from './property';

const mostOddities = 2;
const mostDamages = 4;

/** Whatever is damaged in a page, no figure is read into a place that is not its own. */
export const neverMisread: Property = {
  name: 'never-misread',
  draw: (seed, without) => {
    const random = new Random(seed);
    const figures = codedFigures(random);
    const draft = draftPage(figures, random.pick(sources));
    const possible = damages.filter(({ sources: where }) => where.includes(draft.source));
    // One cell a line, a row that lost its figures and one that lost its label look like one row.
    const count = tornSources.includes(draft.source) ? 1 : random.integer(1, mostDamages);
    const drawnDamages = Array.from({ length: count }, (_, index) => {
      const damage = random.pick(possible);
      return { damage, name: `${index + 1}. ${damage.name}`, chance: random.branch() };
    });
    const drawnOddities = drawOddities(draft.source, random.integer(0, mostOddities), random)
      // These would write the figures otherwise than in the code that tells their place.
      .filter(({ stage }) => stage !== 'figures')
      .map((oddity) => ({ oddity, name: oddity.name, chance: random.branch() }));
    const wreck = new Wreck();
    const isBefalling = ({ name }: { name: string }): boolean => !without.has(name);
    const befallen = [drawnDamages.filter(isBefalling), drawnOddities.filter(isBefalling)] as const;
    for (const { damage, chance } of befallen[0]) damage.befall(draft, chance, wreck);
    for (const { oddity, chance } of befallen[1]) oddity.befall(draft, chance);
    return {
      draft,
      befallen: befallen.flat().map(({ name }) => name),
      mistakesIn: (reading) => misreadingsIn(reading, figures.values, wreck.emptied),
      expectation: () => expectationOf(draft.form, figures.values),
    };
  },
};
