import { describe, test } from 'vitest';
import type { Localized } from '../../src/language/language';
import type { Rule } from '../../src/rules/rule';
import { buildPrevious } from './context-builder';
import { buildReport, type ReportSpecification } from './report-builder';
import { verifyOutcome, verifyWords, type ExpectedFinding } from './rule-cases';

interface RuleCase {
  readonly name: string;
  readonly report: ReportSpecification;
}

interface AssessedCase extends RuleCase {
  /** How many sums, cells or tables the rule looks at. */
  readonly checked: number;
}

export interface RuleCases {
  readonly failing: readonly (AssessedCase & {
    readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
  })[];
  readonly passing: readonly AssessedCase[];
  /** With the reason in zh-CN. */
  readonly notAssessable?: readonly (RuleCase & { readonly reason: string })[];
  readonly notApplicable?: readonly RuleCase[];
}

export interface RuleTest {
  readonly name: string;
  /** Throws where the rule or its cases are at fault. */
  readonly run: () => void;
}

const allCases = ({ failing, passing, notAssessable = [], notApplicable = [] }: RuleCases): RuleCase[] => [
  ...failing,
  ...passing,
  ...notAssessable,
  ...notApplicable,
];

function refuseDuplicates(cases: RuleCases): void {
  const nameOf = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, report } of allCases(cases)) {
    const content = JSON.stringify([buildReport(report), buildPrevious(report)]);
    const twin = nameOf.get(content);
    if (twin !== undefined) throw new Error(`the cases "${twin}" and "${name}" have the same report`);
    if (names.has(name)) throw new Error(`two cases are called "${name}"`);
    nameOf.set(content, name);
    names.add(name);
  }
}

function refuseUnnamed(cases: RuleCases): void {
  for (const { name } of allCases(cases)) {
    if (/[{}]/.test(name)) throw new Error(`the case "${name}" is still to be written`);
  }
}

function compareWordings(rule: Rule, { failing }: RuleCases): void {
  const exercised = new Set(failing.flatMap(({ findings }) => findings.map(({ wording }) => wording)));
  for (const name of exercised) {
    if (!(name in rule.wordings)) throw new Error(`the rule has no wording "${name}"`);
  }
  for (const name of Object.keys(rule.wordings)) {
    if (!exercised.has(name)) throw new Error(`no failing case exercises the wording "${name}"`);
  }
}

/** Templates with something in each of their placeholders. */
function withoutNames(templates: Localized): Partial<Localized> {
  const filled = Object.entries(templates).map(([language, template]) => [
    language,
    template.replace(/\{\w+\}/g, '…'),
  ]);
  return Object.fromEntries(filled) as Partial<Localized>;
}

function verifyTemplates(rule: Rule): void {
  verifyWords(rule.name, 'the name');
  verifyWords(rule.basis, 'the basis');
  for (const [name, { title, message }] of Object.entries(rule.wordings)) {
    verifyWords(withoutNames(title), `the title of "${name}"`);
    verifyWords(withoutNames(message), `the message of "${name}"`);
  }
}

/** Everything that is tested of a rule: its wordings, the set of its cases, and each case. */
export function ruleTests(rule: Rule, cases: RuleCases): RuleTest[] {
  const { failing, passing, notAssessable = [], notApplicable = [] } = cases;
  return [
    { name: 'speaks every language', run: () => verifyTemplates(rule) },
    { name: 'has no case twice', run: () => refuseDuplicates(cases) },
    { name: 'has no case to be written', run: () => refuseUnnamed(cases) },
    { name: 'has a failing case for each wording', run: () => compareWordings(rule, cases) },
    ...failing.map(({ name, report, checked, findings }) => ({
      name: `fails: ${name}`,
      run: () => verifyOutcome(rule, report, { kind: 'assessed', checked, findings }),
    })),
    ...passing.map(({ name, report, checked }) => ({
      name: `passes: ${name}`,
      run: () => verifyOutcome(rule, report, { kind: 'assessed', checked, findings: [] }),
    })),
    ...notAssessable.map(({ name, report, reason }) => ({
      name: `cannot assess: ${name}`,
      run: () => verifyOutcome(rule, report, { kind: 'notAssessable', reason }),
    })),
    ...notApplicable.map(({ name, report }) => ({
      name: `does not apply: ${name}`,
      run: () => verifyOutcome(rule, report, { kind: 'notApplicable' }),
    })),
  ];
}

/** Registers the tests of a rule. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    for (const { name, run } of ruleTests(rule, cases)) test(name, run);
  });
}
