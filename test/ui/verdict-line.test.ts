import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/check/verdict';
import { verdictLine } from '../../src/ui/result/verdict-line';
import { coverageOf, findingWith } from './results';

const sumError = findingWith({ rule: 'litigation-total', group: 'sums', severity: 'error' });
const error = findingWith({ rule: 'missing-row', severity: 'error' });
const warning = findingWith({ rule: 'blank-total', severity: 'warning' });
const notice = findingWith({ rule: 'blank-cells', severity: 'notice' });

const inChinese = (...parts: Parameters<typeof verdictOf>) => verdictLine(verdictOf(...parts), 'zh-CN');

describe('verdictLine', () => {
  it('names the gravest kind first and the rest beside it', () => {
    expect(inChinese([sumError, sumError, error, warning, notice], [])).toEqual({
      headline: '2 处勾稽错误',
      rest: ['1 处其他错误', '1 处待核对', '1 处提示'],
    });
  });

  it('speaks of errors without further ado where the sums hold', () => {
    expect(inChinese([error], [])).toEqual({ headline: '1 处错误', rest: [] });
  });

  it('asks for a second look where there are only warnings', () => {
    expect(inChinese([warning, notice], [])).toEqual({ headline: '1 处待核对', rest: ['1 处提示'] });
  });

  it('finds no error where there are notices alone, and says how many', () => {
    expect(inChinese([notice], [])).toEqual({ headline: '未发现错误', rest: ['1 处提示'] });
  });

  it('says that a sum could not be assessed', () => {
    const coverage = [coverageOf('litigation-total', 'notAssessable', { group: 'sums' })];
    expect(inChinese([], coverage)).toEqual({ headline: '未发现错误', rest: ['1 条规则未能判断'] });
  });

  it('is one calm line for a clean report', () => {
    const coverage = [coverageOf('litigation-total', 'passed', { group: 'sums' })];
    expect(inChinese([], coverage)).toEqual({ headline: '未发现错误', rest: [] });
  });

  it('counts what is ignored last, and not as what it is', () => {
    const ignored = { reason: '', at: '2026-02-03T12:00:00.000Z' };
    expect(inChinese([notice, { ...sumError, ignored }], [])).toEqual({
      headline: '未发现错误',
      rest: ['1 处提示', '1 处已忽略'],
    });
  });

  it('knows the English plural', () => {
    const verdict = verdictOf([sumError, notice, notice], []);
    expect(verdictLine(verdict, 'en')).toEqual({ headline: '1 sum error', rest: ['2 notices'] });
  });
});
