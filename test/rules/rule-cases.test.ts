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

  const passage = { section: 1, part: 'text', start: 0, end: 4 } as const;

  test('with words that do not stand in the report are refused', () => {
    const rule = findingOtherwise({ quote: { text: '青禾年报', passage } });
    expect(refusals(rule, onlyFailing)).toEqual([
      expect.stringMatching(/^fails: the clean report: “.{4}” stands where “青禾年报” should$/),
    ]);
  });

  test('with words from a section that the report lacks are refused', () => {
    const rule = findingOtherwise({ quote: { text: '青禾年报', passage: { ...passage, section: 9 } } });
    expect(refusals(rule, onlyFailing)).toEqual([
      'fails: the clean report: “” stands where “青禾年报” should',
    ]);
  });

  test('that quote other words than expected, or none, are refused', () => {
    const expected = { ...failing, findings: [{ ...finding, quote: '青禾年报' }] } as const;
    const chosen = { failing: [expected], passing: [] };
    expect(refusals(findingOtherwise({}), chosen)).toEqual([
      expect.stringMatching(/^fails: the clean report/),
    ]);
    const title = { text: '青禾县年报', passage: null };
    expect(refusals(findingOtherwise({ quote: title }), chosen)).toHaveLength(1);
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
    const [name] = refusals({ ...sound, name: { 'zh-CN': '予以公开', en: ' ' } });
    expect(name).toBe('speaks every language: the name is missing in en');
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

  test('that are still to be written are refused, wherever they stand', () => {
    const unwritten = { 'zh-CN': '{查到什么}', en: '{what is found}' };
    const message = { 'zh-CN': '予以公开', en: 'granted' };
    const complaint = 'has an unfilled placeholder in zh-CN: {查到什么}';
    const firstOf = (parts: Partial<Rule>) => refusals({ ...sound, ...parts })[0];
    expect(firstOf({ name: unwritten })).toBe(`speaks every language: the name ${complaint}`);
    expect(firstOf({ basis: unwritten })).toBe(`speaks every language: the basis ${complaint}`);
    expect(firstOf({ wordings: { many: { title: unwritten, message } } })).toBe(
      `speaks every language: the title of "many" ${complaint}`,
    );
  });

  test('of a reason are held to the same', () => {
    const rule = checking(() => ({ kind: 'notAssessable', reason: { 'zh-CN': '没有该行', en: '' } }));
    expect(refusals(rule, { failing: [], passing: [], notAssessable: cases.notAssessable ?? [] })).toContain(
      'cannot assess: no row: the reason is missing in en',
    );
  });
});
