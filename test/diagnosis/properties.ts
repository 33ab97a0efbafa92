import { diagnose } from '../../src/diagnosis/diagnose';
import type { Diagnosis } from '../../src/diagnosis/diagnosis';
import { applicationEquations } from '../../src/diagnosis/equation';
import { catalogue } from '../../src/rules/catalogue';
import type { Finding } from '../../src/rules/finding';
import { runRules } from '../../src/rules/run-rules';
import { Random } from '../generator/random';
import { sumsBrokenBy } from './broken-sums';
import { bruteForce, type BruteForce } from './brute-force';
import { drawReport, pathsIn, reportOf, type DrawnFigures } from './drawn-report';
import { drawSlip, slipsOf } from './slips';

interface Examined {
  readonly findings: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
}

/** What the rules of the other groups say depends on words, which drawn figures do not go with. */
const groups = ['sums', 'cells', 'structure'];

const rules = catalogue.filter(({ group }) => groups.includes(group));

function examine(drawn: DrawnFigures, slips: ReadonlyMap<string, number | null>): Examined {
  const report = reportOf(drawn, new Map([...drawn.values, ...slips]));
  const { findings } = runRules(report, rules);
  return { findings, diagnoses: diagnose(report, findings) };
}

/** Errors and warnings, sums as rule and anchor, except those that the printing itself calls for. */
function alarms({ findings }: Examined, { form, otherRows }: DrawnFigures): string[] {
  const isOldPrinting = form === '2021' && otherRows === 'one';
  return findings
    .filter(({ severity }) => severity !== 'notice')
    .filter(({ rule }) => !(isOldPrinting && rule === 'obsolete-form'))
    .map(({ rule, cells: [anchor = ''] }) => `${rule} ${anchor}`)
    .sort();
}

const written = (cell: string, to: number): string => `${cell} = ${to}`;

/** Every explanation of all broken sums together, as far as the options tell them. */
function explanationsIn({ diagnoses }: Examined): string[] {
  return diagnoses.reduce<string[]>(
    (wholes, { changes, options }) =>
      [changes, ...options].flatMap((explanation) => {
        const part = explanation.map(({ cell, to }) => written(cell, to));
        return wholes.map((whole) => [...whole.split('; '), ...part].filter(Boolean).sort().join('; '));
      }),
    [''],
  );
}

const truthOf = (drawn: DrawnFigures, paths: Iterable<string>): string =>
  [...paths]
    .map((path) => written(path, drawn.values.get(path) ?? 0))
    .sort()
    .join('; ');

const isFact = (diagnosis: Diagnosis): boolean =>
  diagnosis.alternatives === 0 && diagnosis.changes.length > 0;

function neighboursOf(path: string, { values }: DrawnFigures): (number | null)[] {
  const paths = [...values.keys()];
  const at = paths.indexOf(path);
  return [at - 7, at - 1, at + 1, at + 7].map((index) => values.get(paths[index] ?? '') ?? null);
}

/**
 * Every slip of every number of table 三: exactly the sums over its cell are broken, and the diagnosis
 * names that cell and what it said, as the only explanation.
 */
function mistakesOnSingleSlips(seed: number): string[] {
  const drawn = drawReport(new Random(seed));
  const mistakes: string[] = [];
  for (const path of pathsIn('applications', drawn)) {
    const value = drawn.values.get(path) ?? 0;
    for (const slip of slipsOf(value, neighboursOf(path, drawn))) {
      const isTotal = path.endsWith('.total') || path.includes('.concluded.');
      const examined = examine(drawn, new Map([[path, slip]]));
      const isBlankTotal = isTotal && slip === null;
      const broken = isBlankTotal ? [] : sumsBrokenBy(path).sort();
      const found = alarms(examined, drawn).filter(
        (alarm) => !(isBlankTotal && alarm.startsWith('blank-total')),
      );
      const told = explanationsIn(examined);
      const truth = isBlankTotal ? '' : written(path, value);
      const isRight =
        found.join() === broken.join() &&
        told.join(' | ') === truth &&
        examined.diagnoses.every(isFact) &&
        (!isBlankTotal || alarms(examined, drawn).some((alarm) => alarm.startsWith('blank-total')));
      if (!isRight)
        mistakes.push(`${path}: ${value} → ${String(slip)}: ${found.join()} | ${told.join(' | ')}`);
    }
  }
  return mistakes;
}

/** Slips in so many cells of table 三 at once, each of another number than 总计 left blank. */
function drawSlips(drawn: DrawnFigures, count: number, random: Random): Map<string, number | null> {
  const paths = random.sample(pathsIn('applications', drawn), count);
  const slips = paths.map((path) => {
    const value = drawn.values.get(path) ?? 0;
    const slip = drawSlip(value, random);
    const mayBeBlank = !path.endsWith('.total') && !path.includes('.concluded.');
    return [path, slip === null && !mayBeBlank ? value + 1 : slip] as const;
  });
  return new Map(slips);
}

/** Where a diagnosis differs from what trying every set of cells finds; options may be left off. */
function disagreements(examined: Examined, { explanations }: BruteForce): string[] {
  const told = explanationsIn(examined);
  const count = examined.diagnoses.reduce((product, { alternatives }) => product * (alternatives + 1), 1);
  const isCut = examined.diagnoses.some(({ alternatives, options }) => alternatives > options.length);
  const isSame = isCut
    ? told.every((explanation) => explanations.includes(explanation))
    : told.sort().join(' | ') === explanations.join(' | ');
  const facts = examined.diagnoses
    .filter(isFact)
    .flatMap(({ changes }) => changes.map(({ cell, to }) => written(cell, to)));
  return [
    ...(count === explanations.length ? [] : [`${count} explanations, not ${explanations.length}`]),
    ...(isSame ? [] : [`told ${told.join(' | ')}, not ${explanations.join(' | ')}`]),
    ...(examined.diagnoses.every(isFact) === (explanations.length === 1) ? [] : ['not told as it is']),
    ...facts
      .filter((fact) => !explanations.every((explanation) => explanation.split('; ').includes(fact)))
      .map((fact) => `${fact} is no fact`),
  ];
}

/** Slips in so many cells, and what is told of them held against every set of as many cells. */
function mistakesOnSlips(seed: number, count: number): string[] {
  const random = new Random(seed);
  const drawn = drawReport(random);
  const slips = drawSlips(drawn, count, random);
  const values = new Map([...drawn.values, ...slips]);
  const independent = bruteForce(applicationEquations(reportOf(drawn, values)), values, count);
  if (independent === null) return ['the truth is no explanation'];
  const truth = truthOf(drawn, slips.keys());
  const isTruthFound = independent.size < count || independent.explanations.includes(truth);
  return [
    ...(isTruthFound ? [] : [`${truth} is not among ${independent.explanations.join(' | ')}`]),
    ...disagreements(examine(drawn, slips), independent),
  ];
}

/**
 * Two slips: no single cell explains them; the truth is among the smallest explanations, and told as
 * fact exactly where it is the only one.
 */
function mistakesOnPairs(seed: number): string[] {
  return mistakesOnSlips(seed, 2);
}

/** Three slips: the smallest explanations are told, and nothing as fact that is not in all of them. */
function mistakesOnTriples(seed: number): string[] {
  return mistakesOnSlips(seed, 3);
}

/** Several slips: what is told as fact is in every smallest explanation, and what is explained holds. */
function mistakesOnMany(seed: number): string[] {
  const random = new Random(seed);
  const drawn = drawReport(random);
  const slips = drawSlips(drawn, random.integer(3, 7), random);
  const examined = examine(drawn, slips);
  const changed = examined.diagnoses.flatMap(({ changes }) => changes);
  if (examined.diagnoses.some(({ changes }) => changes.length === 0)) return [];
  const mended = new Map([...slips, ...changed.map(({ cell, to }) => [cell, to] as const)]);
  const rest = alarms(examine(drawn, mended), drawn).filter((alarm) => /balance|total /.test(alarm));
  const isLarger = changed.length > slips.size;
  return [...rest.map((alarm) => `still broken: ${alarm}`), ...(isLarger ? ['larger than the truth'] : [])];
}

/** A slip in table 四 is found and no cell of it is told as fact. */
function mistakesOnLitigation(seed: number): string[] {
  const random = new Random(seed);
  const drawn = drawReport(random);
  const path = random.pick(pathsIn('litigation', drawn));
  const value = drawn.values.get(path) ?? 0;
  const slip = drawSlip(value, random);
  const examined = examine(drawn, new Map([[path, slip]]));
  if (slip === null && path.endsWith('.total'))
    return alarms(examined, drawn).filter((alarm) => !alarm.startsWith('blank-total'));
  const mistakes = alarms(examined, drawn).filter((alarm) => !sumsBrokenBy(path).includes(alarm));
  if (examined.diagnoses.length !== 1) mistakes.push(`${examined.diagnoses.length} diagnoses`);
  if (examined.diagnoses.some(isFact)) mistakes.push(`${path} told as fact`);
  if (!explanationsIn(examined).includes(written(path, value))) mistakes.push(`${path} is not among them`);
  return mistakes;
}

/** A report without a mistake has nothing to explain. */
function mistakesOnClean(seed: number): string[] {
  const drawn = drawReport(new Random(seed));
  const examined = examine(drawn, new Map());
  return [...alarms(examined, drawn), ...examined.diagnoses.map(({ message }) => message['zh-CN'])];
}

/** What is proved of the diagnosis on drawn reports, and how many are drawn for one of the others' pages. */
export const diagnosisProperties: readonly {
  readonly name: string;
  /** Every slip of every cell takes as long as thousands of single draws. */
  readonly share: number;
  readonly mistakesOf: (seed: number) => readonly string[];
}[] = [
  { name: 'clean-has-no-diagnosis', share: 1, mistakesOf: mistakesOnClean },
  { name: 'single-slip-is-named', share: 0.02, mistakesOf: mistakesOnSingleSlips },
  { name: 'pair-is-explained', share: 1, mistakesOf: mistakesOnPairs },
  { name: 'triple-is-explained', share: 0.1, mistakesOf: mistakesOnTriples },
  { name: 'many-are-explained', share: 0.5, mistakesOf: mistakesOnMany },
  { name: 'litigation-is-no-fact', share: 1, mistakesOf: mistakesOnLitigation },
];
