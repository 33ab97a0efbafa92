import { describe, expect, it } from 'vitest';
import { verdictLine, verdictOf } from '../../src/ui/result/verdict';
import { english } from '../../src/ui/wordings/en';
import { simplifiedChinese } from '../../src/ui/wordings/zh-cn';
import { findingWith } from './results';

const sumRules = [
  'applications-balance',
  'applications-outcome-total',
  'applications-row-total',
  'litigation-total',
];
const error = (rule: string) => findingWith({ rule, severity: 'error' });
const warning = findingWith({ rule: 'in-force-covers-issued', severity: 'warning' });
const notice = findingWith({ rule: 'blank-cells', severity: 'notice' });

const inChinese = (...parts: Parameters<typeof verdictOf>) =>
  verdictLine(verdictOf(...parts), simplifiedChinese.verdict);

describe('verdictOf', () => {
  it('counts the errors of the four sum rules apart from all others', () => {
    const findings = [...sumRules.map(error), error('missing-row'), warning, notice, notice];
    expect(verdictOf(findings, [])).toEqual({
      sumErrors: 4,
      otherErrors: 1,
      warnings: 1,
      notices: 2,
      unfinished: 0,
    });
  });

  it('counts by severity, whatever the rule', () => {
    expect(verdictOf([findingWith({ rule: 'litigation-total', severity: 'warning' })], [])).toMatchObject({
      sumErrors: 0,
      warnings: 1,
    });
  });

  it('counts crashed rules and unassessed sums as unfinished, other unassessed rules not', () => {
    const { unfinished } = verdictOf(
      [],
      [
        { rule: 'title-year', outcome: 'crashed' },
        { rule: 'litigation-total', outcome: 'notAssessable' },
        { rule: 'late-publication', outcome: 'notAssessable' },
        { rule: 'applications-balance', outcome: 'passed' },
      ],
    );
    expect(unfinished).toBe(2);
  });
});

describe('verdictLine', () => {
  it('names the gravest kind first and the rest beside it', () => {
    const findings = [
      error('litigation-total'),
      error('litigation-total'),
      error('missing-row'),
      warning,
      notice,
    ];
    expect(inChinese(findings, [])).toEqual({
      tone: 'error',
      headline: '2 处勾稽错误',
      rest: ['1 处其他错误', '1 处核对', '1 处提示'],
    });
  });

  it('does not call other errors sum errors', () => {
    expect(inChinese([error('missing-row')], [])).toEqual({
      tone: 'error',
      headline: '1 处其他错误',
      rest: [],
    });
  });

  it('asks for a second look where there are only warnings', () => {
    expect(inChinese([warning, notice], [])).toEqual({
      tone: 'warning',
      headline: '1 处核对',
      rest: ['1 处提示'],
    });
  });

  it('is good with notices alone, and says how many', () => {
    expect(inChinese([notice], [])).toEqual({ tone: 'good', headline: '未发现错误', rest: ['1 处提示'] });
  });

  it('is not good where a sum could not be assessed', () => {
    expect(inChinese([], [{ rule: 'litigation-total', outcome: 'notAssessable' }])).toEqual({
      tone: 'warning',
      headline: '未发现错误',
      rest: ['1 条规则未能判断'],
    });
  });

  it('is one calm line for a clean report', () => {
    expect(inChinese([], [{ rule: 'litigation-total', outcome: 'passed' }])).toEqual({
      tone: 'good',
      headline: '未发现错误',
      rest: [],
    });
  });

  it('knows the English plural', () => {
    const one = verdictOf([error('litigation-total'), notice, notice], []);
    expect(verdictLine(one, english.verdict)).toMatchObject({ headline: '1 sum error', rest: ['2 notices'] });
  });
});
