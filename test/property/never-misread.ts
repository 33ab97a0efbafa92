import { sources, tornSources } from '../generator/draft';
import { damages } from '../generator/damages/catalogue';
import { Wreck } from '../generator/damages/wreck';
import { codedFigures } from '../generator/figures';
import { drawOddities } from '../generator/oddities/catalogue';
import type { Oddity } from '../generator/oddity';
import { draftPage } from '../generator/page';
import { Random } from '../generator/random';
import { expectationOf } from './expectation';
import { misreadingsIn } from './mistakes';
import type { Property } from './property';

const mostOddities = 2;
const mostDamages = 4;

/** Whether the figures stay as coded, and in columns that more than a single heading tells. */
const keepsPlaces = ({ stage, name }: Oddity): boolean =>
  stage !== 'figures' && name !== 'the column 总计 first';

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
      .filter(keepsPlaces)
      .map((oddity) => ({ oddity, name: oddity.name, chance: random.branch() }));
    const wreck = new Wreck();
    const isBefalling = ({ name }: { name: string }): boolean => !without.has(name);
    const ofShape = drawnOddities.filter(({ oddity }) => oddity.stage === 'shape').filter(isBefalling);
    const later = drawnOddities.filter(({ oddity }) => oddity.stage !== 'shape').filter(isBefalling);
    const befalling = drawnDamages.filter(isBefalling);
    for (const { oddity, chance } of ofShape) oddity.befall(draft, chance);
    for (const { damage, chance } of befalling) damage.befall(draft, chance, wreck);
    for (const { oddity, chance } of later) oddity.befall(draft, chance);
    return {
      draft,
      befallen: [...befalling, ...ofShape, ...later].map(({ name }) => name),
      mistakesIn: (reading) => misreadingsIn(reading, figures.values, wreck.emptied),
      expectation: () => expectationOf(draft.form, figures.values),
    };
  },
};
