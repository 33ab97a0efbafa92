import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rules/rule';
import {
  cases,
  checking,
  failing,
  finding,
  found,
  granted,
  onlyFailing,
  passing,
  refusals,
  sound,
} from './sound-rule';

test('a sound rule with sound cases is not refused', () => {
  expect(refusals(sound)).toEqual([]);
});

describe('cases', () => {
  test('with the same report are refused, however it is written', () => {
    const again = {
      name: 'written otherwise',
      report: { form: '2021', changes: { 'applications.granted.total': '0', 'applications.granted': '０' } },
      checked: 1,
    } as const;
    expect(refusals(sound, { ...cases, passing: [passing, again] })).toEqual([
      'has no case twice: the cases "none" and "written otherwise" have the same report',
    ]);
  });

  test('with the same name are refused', () => {
    expect(refusals(sound, { ...cases, passing: [{ ...passing, name: failing.name }] })).toEqual([
      'has no case twice: two cases are called "the clean report"',
    ]);
  });

  test('that are still to be named are refused', () => {
    const unnamed = { ...passing, name: '{what looks wrong and is not}' };
    expect(refusals(sound, { ...cases, passing: [unnamed] })).toEqual([
      'has no case to be written: the case "{what looks wrong and is not}" is still to be written',
    ]);
  });

  test('with a wording that the rule does not have are refused', () => {
    const unknown = { ...failing, findings: [{ ...finding, wording: 'few' }] } as const;
    const [first] = refusals(sound, { ...cases, failing: [unknown] });
    expect(first).toBe('has a failing case for each wording: the rule has no wording "few"');
  });

  test('that leave a wording out are refused', () => {
    const { many } = sound.wordings;
    const rule = { ...sound, wordings: { ...sound.wordings, ...(many && { few: many }) } };
    expect(refusals(rule)).toEqual([
      'has a failing case for each wording: no failing case exercises the wording "few"',
    ]);
  });

  test('about a cell that no report has are refused', () => {
    const nowhere = {
      ...passing,
      report: { form: '2021', changes: { 'applications.granted.sum': 0 } },
    } as const;
    expect(refusals(sound, { ...cases, passing: [nowhere] })).toEqual([
      expect.stringContaining('applications.granted.sum'),
      expect.stringContaining('applications.granted.sum'),
    ]);
  });
});

describe('a rule', () => {
  test.each<[string, Rule['check']]>([
    [
      'changes a figure',
      (report) => {
        Object.assign(report.tables.applications?.['granted'] ?? {}, { total: 0 });
        return { kind: 'assessed', checked: 1, found: [found] };
      },
    ],
    [
      'adds a cell state',
      (report) => {
        report.cells[granted] = { text: '', state: 'blank' };
        return { kind: 'assessed', checked: 1, found: [found] };
      },
    ],
    [
      'changes the text of a section',
      (report) => {
        Object.assign(report.sections[0] ?? {}, { text: '' });
        return { kind: 'assessed', checked: 1, found: [found] };
      },
    ],
    [
      'changes the settings, which are no part',
      (_, { settings }) => {
        Object.assign(settings, { localDeadline: '02-28' });
        return { kind: 'assessed', checked: 1, found: [found] };
      },
    ],
  ])('that %s of the report is refused', (_, check) => {
    expect(refusals(checking(check), onlyFailing)).toEqual([
      expect.stringMatching(/^fails: the clean report: Cannot (?:assign to read only|add) property/),
    ]);
  });

  test('that throws is refused', () => {
    const rule = checking(() => {
      throw new Error('no such thing');
    });
    expect(refusals(rule, onlyFailing)).toEqual(['fails: the clean report: no such thing']);
  });

  test('that assesses what it cannot, or what is none of its business, is refused', () => {
    const rule = checking(() => ({ kind: 'assessed', checked: 1, found: [] }));
    const { notAssessable = [], notApplicable = [] } = cases;
    expect(refusals(rule, { failing: [], passing: [passing], notAssessable })).toContainEqual(
      expect.stringMatching(/^cannot assess: no row/),
    );
    expect(
      refusals({ ...rule, forms: ['2021', '2019'] }, { failing: [], passing: [], notApplicable }),
    ).toContainEqual(expect.stringMatching(/^does not apply: the other form/));
  });

  test('that gives another reason than expected is refused', () => {
    const rule = checking(() => ({ kind: 'notAssessable', reason: { 'zh-CN': '没有该表', en: 'no table' } }));
    expect(
      refusals(rule, { failing: [], passing: [], notAssessable: cases.notAssessable ?? [] }),
    ).toContainEqual(expect.stringMatching(/^cannot assess: no row/));
  });
});
