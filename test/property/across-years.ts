import type { PreviousReport } from '../../src/report/schema/previous-report';
import type { Report, Section } from '../../src/report/schema/report';
import { catalogue } from '../../src/rules/catalogue';
import { defaultContext } from '../../src/rules/context';
import { runRules } from '../../src/rules/run-rules';
import { reportOf } from '../diagnosis/drawn-report';
import { drawConsistentFigures, type Figures } from '../generator/figures';
import type { Random } from '../generator/random';
import { drawYearAfter } from '../generator/year-after';
import { cleanPrevious } from '../rules/clean-previous';
import { frameIn } from '../rules/clean-reports';
import { cleanSections } from '../rules/clean-sections';

/** A report, the one of the year before, and the figures that both were made from. */
export interface Pair {
  readonly before: Report;
  readonly now: Report;
}

const rules = catalogue.filter(({ group }) => group === 'years');

/** Leaves some of the cells blank that hold 0, but for totals and numbers that state what there is. */
function withBlanks(values: ReadonlyMap<string, number>, random: Random): Map<string, number | null> {
  const isBlank = random.chance(0.5);
  const stating = /\.(?:total|inForce|itemsLastYear|amount)$/;
  return new Map(
    [...values].map(([path, value]) => [
      path,
      isBlank && value === 0 && !stating.test(path) && random.chance(0.5) ? null : value,
    ]),
  );
}

function written(figures: Figures, year: number, sections: Section[], random: Random): Report {
  return {
    ...reportOf(figures, withBlanks(figures.values, random)),
    ...frameIn(figures.form, year, sections),
  };
}

/** Draws two reports of a body, in either form or the older one before the newer, that agree with each other. */
export function drawPair(random: Random): Pair {
  const [formBefore, form, year] = random.pick([
    ['2021', '2021', 2024],
    ['2019', '2019', 2020],
    ['2019', '2021', 2021],
  ] as const);
  const start = drawConsistentFigures(random);
  const before = drawYearAfter(start, formBefore, random);
  const now = drawYearAfter(before, form, random);
  return {
    before: written(before, year - 1, cleanPrevious(formBefore, year - 1).frame.sections, random),
    now: written(now, year, cleanSections(form, year), random),
  };
}

/** What rules across years find in a pair: `rule cell`, in order. */
export function findingsAcrossYears({ before, now }: Pair): string[] {
  const previous: PreviousReport = {
    source: { url: 'https://www.example.gov.cn/a.html', title: '', checkedAt: '2025-02-01T08:00:00.000Z' },
    report: before,
  };
  const { findings, coverage } = runRules(now, rules, { ...defaultContext, previous });
  const crashed = coverage
    .filter(({ outcome }) => outcome === 'crashed')
    .map(({ rule }) => `${rule} crashed`);
  return [...findings.map(({ rule, cells: [cell = ''] }) => `${rule} ${cell}`.trim()), ...crashed];
}
