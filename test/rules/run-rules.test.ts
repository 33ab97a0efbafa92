import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/schema/report';
import { catalogue } from '../../src/rules/catalogue';
import { defaultSettings, type RuleSettings } from '../../src/rules/context';
import type { Found, Rule, Verdict } from '../../src/rules/rule';
import { putIntoWords, runRules } from '../../src/rules/run-rules';
import { buildReport } from './report-builder';

const report = buildReport({ form: '2021' });

const found = (wording: string, severity?: Found['severity']): Found => ({
  wording,
  values: { count: -1 },
  cells: ['applications.granted.total'],
  expected: 1,
  actual: 0,
  ...(severity !== undefined && { severity }),
});

const text = (words: string) => ({ 'zh-CN': `${words} {count} 件`, en: `${words} {count}` });

const nameOf = (id: string) => ({ 'zh-CN': `规则 ${id}`, en: `rule ${id}` });

/** What every entry of the coverage says of a rule made here. */
const headOf = (id: string) => ({ rule: id, name: nameOf(id), group: 'structure' });

function ruleWith(id: string, verdict: Verdict | (() => never), parts: Partial<Rule> = {}): Rule {
  return {
    id,
    name: nameOf(id),
    group: 'structure',
    severity: 'error',
    forms: ['2021', '2019'],
    basis: { 'zh-CN': '依据', en: 'basis' },
    wordings: {
      first: { title: text('甲'), message: text('乙') },
      second: { title: text('丙'), message: text('丁') },
    },
    check: () => (typeof verdict === 'function' ? verdict() : verdict),
    ...parts,
  };
}

const assessed = (...all: Found[]): Verdict => ({ kind: 'assessed', checked: 4, found: all });
const reason = { 'zh-CN': '没有去年的年报', en: 'no report of last year' };

describe('coverage', () => {
  const outcomeOf = (verdict: Verdict) => runRules(report, [ruleWith('one', verdict)]).coverage;

  test('is failed where something was found, however little of it', () => {
    expect(outcomeOf(assessed(found('first', 'notice')))).toEqual([
      { ...headOf('one'), outcome: 'failed', checked: 4 },
    ]);
  });

  test('is passed where something was checked and nothing found', () => {
    expect(outcomeOf(assessed())).toEqual([{ ...headOf('one'), outcome: 'passed', checked: 4 }]);
  });

  test('is not assessable with the reason in every language', () => {
    expect(outcomeOf({ kind: 'notAssessable', reason })).toEqual([
      { ...headOf('one'), outcome: 'notAssessable', reason },
    ]);
  });

  test('is not applicable where the rule has nothing to say', () => {
    expect(outcomeOf({ kind: 'notApplicable' })).toEqual([{ ...headOf('one'), outcome: 'notApplicable' }]);
  });

  test('is not applicable on a form that the rule is not for, which it never sees', () => {
    const rule = ruleWith(
      'one',
      () => {
        throw new Error('asked all the same');
      },
      { forms: ['2019'] },
    );
    expect(runRules(report, [rule])).toEqual({
      findings: [],
      coverage: [{ ...headOf('one'), outcome: 'notApplicable' }],
    });
  });

  test('prefers failed to passed to not assessable: a rule says what it found beside what it could not', () => {
    const blankTotal = buildReport({
      form: '2021',
      without: ['applications.carriedIn.researchInstitution'],
      changes: { 'applications.newlyReceived.total': '', 'applications.concluded.naturalPerson': 61 },
    });
    const balance = catalogue.filter(({ id }) => id === 'applications-balance');
    expect(runRules(blankTotal, balance).coverage).toEqual([
      expect.objectContaining({ rule: 'applications-balance', outcome: 'failed', checked: 5 }),
    ]);
    const noErrors = buildReport({ form: '2021', without: ['applications.carriedIn.researchInstitution'] });
    expect(runRules(noErrors, balance).coverage).toEqual([
      expect.objectContaining({ rule: 'applications-balance', outcome: 'passed', checked: 6 }),
    ]);
    const nothing = buildReport({ form: '2021', without: ['applications'] });
    expect(runRules(nothing, balance).coverage).toEqual([
      expect.objectContaining({ rule: 'applications-balance', outcome: 'notAssessable' }),
    ]);
  });
});

describe('a rule that throws', () => {
  const thrown = (error: unknown) =>
    ruleWith('second', () => {
      throw error;
    });

  test('is named as crashed and stops no other', () => {
    const rules = [
      ruleWith('first', assessed(found('first'))),
      thrown(new Error('broken')),
      ruleWith('third', assessed()),
    ];
    const { findings, coverage } = runRules(report, rules);
    expect(findings.map(({ rule }) => rule)).toEqual(['first']);
    expect(coverage).toEqual([
      { ...headOf('first'), outcome: 'failed', checked: 4 },
      {
        ...headOf('second'),
        outcome: 'crashed',
        reason: {
          'zh-CN': '规则运行出错，未得出结论：broken',
          en: 'The rule failed and came to no verdict: broken',
        },
      },
      { ...headOf('third'), outcome: 'passed', checked: 4 },
    ]);
  });

  test('may throw anything', () => {
    const [coverage] = runRules(report, [thrown('a word')]).coverage;
    expect(coverage?.outcome).toBe('crashed');
    expect(coverage?.reason?.['zh-CN']).toBe('规则运行出错，未得出结论：a word');
  });

  test('is also one whose finding cannot be put into words: no half-filled sentence is shown', () => {
    const wordless = ruleWith('wordless', assessed(found('first'), found('third')));
    const valueless = ruleWith('valueless', assessed({ ...found('first'), values: {} }));
    const { findings, coverage } = runRules(report, [wordless, valueless]);
    expect(findings).toEqual([]);
    expect(coverage.map(({ outcome }) => outcome)).toEqual(['crashed', 'crashed']);
  });
});

describe('findings', () => {
  test('come gravest first, those of one severity in the order of the rules and of what they found', () => {
    const rules = [
      ruleWith('notices', assessed(found('first'), found('second')), { severity: 'notice' }),
      ruleWith('mixed', assessed(found('first', 'warning'), found('second'), found('first')), {
        severity: 'error',
      }),
      ruleWith('errors', assessed(found('first'))),
    ];
    expect(runRules(report, rules).findings.map((one) => [one.severity, one.rule, one.title.en])).toEqual([
      ['error', 'mixed', '丙 −1'],
      ['error', 'mixed', '甲 −1'],
      ['error', 'errors', '甲 −1'],
      ['warning', 'mixed', '甲 −1'],
      ['notice', 'notices', '甲 −1'],
      ['notice', 'notices', '丙 −1'],
    ]);
  });

  test('are put into the words of their rule, which keeps its own copy of the cells', () => {
    const one = found('second');
    const finding = putIntoWords(ruleWith('one', assessed()), one);
    expect(finding).toEqual({
      rule: 'one',
      group: 'structure',
      severity: 'error',
      title: { 'zh-CN': '丙 −1 件', en: '丙 −1' },
      message: { 'zh-CN': '丁 −1 件', en: '丁 −1' },
      basis: { 'zh-CN': '依据', en: 'basis' },
      cells: ['applications.granted.total'],
      expected: 1,
      actual: 0,
      quote: null,
      passage: null,
    });
    expect(finding.cells).not.toBe(one.cells);
  });
});

describe('severities in the place of those of the rules', () => {
  const contextWith = (severities: RuleSettings['severities']) => ({
    settings: { ...defaultSettings, severities },
  });

  test('are those of every finding of the rule, also of one that has its own, and order the list', () => {
    const rules = [
      ruleWith('first', assessed(found('first'))),
      ruleWith('second', assessed(found('first', 'warning'), found('second', 'error')), {
        severity: 'notice',
      }),
      ruleWith('third', assessed(found('first')), { severity: 'warning' }),
    ];
    const { findings } = runRules(report, rules, contextWith({ first: 'notice', second: 'error' }));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['second', 'error'],
      ['second', 'error'],
      ['third', 'warning'],
      ['first', 'notice'],
    ]);
  });

  test('turn a rule off: it is never asked, and named as off also on a form that it is not for', () => {
    const never = () => {
      throw new Error('asked all the same');
    };
    const rules = [ruleWith('one', never), ruleWith('two', never, { forms: ['2019'] })];
    expect(runRules(report, rules, contextWith({ one: 'off', two: 'off' }))).toEqual({
      findings: [],
      coverage: [
        { ...headOf('one'), outcome: 'off' },
        { ...headOf('two'), outcome: 'off' },
      ],
    });
  });

  test('of a rule that is not known touch no other', () => {
    const rules = [ruleWith('one', assessed(found('first')))];
    expect(runRules(report, rules, contextWith({ gone: 'off' }))).toEqual(runRules(report, rules));
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'are not taken from what every object has: a rule called %s',
    (id) => {
      const rules = [ruleWith(id, assessed(found('first')))];
      expect(runRules(report, rules, contextWith({})).findings).toMatchObject([
        { rule: id, severity: 'error' },
      ]);
      const chosen: unknown = JSON.parse(`{"${id}":"off"}`);
      const { coverage } = runRules(report, rules, contextWith(chosen as RuleSettings['severities']));
      expect(coverage.map(({ outcome }) => outcome)).toEqual(['off']);
    },
  );
});

test('an error is found on every table of a hopeless report, and no rule crashes', () => {
  const empty: Report = buildReport({ form: '2019', without: ['proactive', 'applications', 'litigation'] });
  const { findings, coverage } = runRules(empty, catalogue);
  expect(findings.map(({ rule }) => rule)).toEqual(['missing-table', 'missing-table', 'missing-table']);
  expect(coverage.filter(({ outcome }) => outcome === 'crashed')).toEqual([]);
  const ofFigures = coverage.filter(({ group }) => group === 'sums' || group === 'cells');
  expect(ofFigures.filter(({ outcome }) => outcome === 'passed')).toEqual([]);
});
