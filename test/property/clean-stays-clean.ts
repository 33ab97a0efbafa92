import { catalogue } from '../../src/rules/catalogue';
import type { RuleGroup } from '../../src/rules/finding';
import { runRules } from '../../src/rules/run-rules';
import type { Reading } from '../../src/report/read-report';
import { figureCells, sources, type Draft } from '../generator/draft';
import { drawConsistentFigures } from '../generator/figures';
import { drawOddities } from '../generator/oddities/catalogue';
import { draftPage } from '../generator/page';
import { Random } from '../generator/random';
import { truthOf } from '../generator/truth';
import { expectationOf } from './expectation';
import type { Property } from './property';

const mostOddities = 5;

/** What rules of these groups say of a report does not depend on its words. */
const groups: readonly RuleGroup[] = ['sums', 'cells', 'structure'];

/** Leaves cells blank that would hold 0, but for totals. In a table of text a blank may leave no trace. */
function leaveBlank(draft: Draft, random: Random): void {
  for (const cell of figureCells(draft)) {
    if (cell.text !== '0' || cell.truth.path.endsWith('.total') || !random.chance(0.5)) continue;
    cell.text = '';
    Object.assign(cell.truth, { value: null, state: 'blank' });
  }
}

/** Errors and warnings on a report that has none of its own. */
function falseAlarms(reading: Reading<unknown>, called: ReadonlySet<string>): string[] {
  if (reading.status === 'refused') return [`refused: ${reading.refusal.code}`];
  const { findings, coverage } = runRules(reading.report, catalogue);
  return [
    ...findings
      .filter(({ group, severity }) => groups.includes(group) && severity !== 'notice')
      .filter(({ rule }) => !called.has(rule))
      .map(({ rule, message }) => `${rule}: ${message['zh-CN']}`),
    ...coverage.filter(({ outcome }) => outcome === 'crashed').map(({ rule }) => `${rule} crashed`),
  ];
}

/** However a report without a mistake is laid out, no sum, cell or part of it is called wrong. */
export const cleanStaysClean: Property = {
  name: 'clean-stays-clean',
  draw: (seed, without) => {
    const random = new Random(seed);
    const figures = drawConsistentFigures(random);
    const draft = draftPage(figures, random.pick(sources));
    if (draft.source === 'markup' && random.chance(0.5)) leaveBlank(draft, random.branch());
    const drawn = drawOddities(draft.source, random.integer(0, mostOddities), random)
      .filter(({ stage }) => stage !== 'figures')
      .map((oddity) => ({ oddity, chance: random.branch() }));
    const befallen = drawn.filter(({ oddity }) => !without.has(oddity.name));
    for (const { oddity, chance } of befallen) oddity.befall(draft, chance);
    const isOldPrinting = figures.form === '2021' && figures.otherRows === 'one';
    const called = new Set([
      ...befallen.flatMap(({ oddity }) => oddity.calls ?? []),
      ...(isOldPrinting ? ['obsolete-form'] : []),
    ]);
    return {
      draft,
      befallen: befallen.map(({ oddity }) => oddity.name),
      mistakesIn: (reading) => falseAlarms(reading, called),
      expectation: () => expectationOf(draft.form, truthOf(draft)),
    };
  },
};
