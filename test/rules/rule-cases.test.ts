import { describe, expect, test } from 'vitest';
import type { Found, Rule } from '../../src/rules/rule';
import {
  cases,
  checking,
  failing,
  finding,
  findingOtherwise,
  found,
  onlyFailing,
  passing,
  refusals,
  sound,
} from './sound-rule';

describe('findings', () => {
  test.each<[string, Partial<Found>]>([
    ['other cells', { cells: ['applications.granted.naturalPerson'] }],
    ['another expected figure', { expected: 1 }],
    ['another actual figure', { actual: 30 }],
    ['another severity', { severity: 'error' }],
    ['another message', { values: { count: 30 } }],
  ])('with %s than expected are refused', (_, parts) => {
    expect(refusals(findingOtherwise(parts), onlyFailing)).toEqual([
      expect.stringMatching(/^fails: the clean report/),
    ]);
  });

  test('that are one too many, or one too few, are refused', () => {
    const twice = checking(() => ({ kind: 'assessed', checked: 1, found: [found, found] }));
    expect(refusals(twice, onlyFailing)).toHaveLength(1);
    const never = checking(() => ({ kind: 'assessed', checked: 1, found: [] }));
    expect(refusals(never, onlyFailing)).toHaveLength(1);
    expect(refusals(findingOtherwise({}), { failing: [failing], passing: [passing] })).toHaveLength(1);
  });

  test('with another count of what was checked are refused', () => {
    const rule = checking(() => ({ kind: 'assessed', checked: 2, found: [found] }));
    expect(refusals(rule, onlyFailing)).toEqual([expect.stringMatching(/expected 2 to be 1/)]);
  });

  test('on a cell that the form does not have are refused', () => {
    const cells = ['applications.grantedPartly.total'];
    const expected = { ...failing, findings: [{ ...finding, cells }] } as const;
    expect(refusals(findingOtherwise({ cells }), { failing: [expected], passing: [] })).toEqual([
      'fails: the clean report: the form has no cell applications.grantedPartly.total',
    ]);
  });

  test('in words that the rule does not have are refused', () => {
    expect(refusals(findingOtherwise({ wording: 'few' }), onlyFailing)).toEqual([
      'fails: the clean report: rule nothing-granted has no wording "few"',
    ]);
  });
});

describe('words', () => {
  const saying = (message: Record<string, string>): Rule => ({
    ...sound,
    wordings: {
      many: { title: { 'zh-CN': '予以公开', en: 'granted' }, message: { 'zh-CN': '', en: '', ...message } },
    },
  });

  test('that are missing in a language are refused', () => {
    const [first] = refusals(saying({ 'zh-CN': '予以公开 {count} 件' }));
    expect(first).toBe('speaks every language: the message of "many" is missing in en');
    const [basis] = refusals({ ...sound, basis: { 'zh-CN': '', en: 'basis' } });
    expect(basis).toBe('speaks every language: the basis is missing in zh-CN');
  });

  test('with a placeholder that has no value are refused', () => {
    const rule = saying({ 'zh-CN': '予以公开 {count} 件', en: '{number} granted' });
    expect(refusals(rule, onlyFailing)).toEqual([
      'fails: the clean report: no value for {number} in "{number} granted"',
    ]);
  });

  test('with a brace that is no placeholder are refused', () => {
    const rule = saying({ 'zh-CN': '予以公开 {件数} 件', en: '{count} granted' });
    const [first] = refusals(rule, onlyFailing);
    expect(first).toContain('the message of "many" has an unfilled placeholder in zh-CN');
  });

  test('of a reason are held to the same', () => {
    const rule = checking(() => ({ kind: 'notAssessable', reason: { 'zh-CN': '没有该行', en: '' } }));
    expect(refusals(rule, { failing: [], passing: [], notAssessable: cases.notAssessable ?? [] })).toContain(
      'cannot assess: no row: the reason is missing in en',
    );
  });
});
