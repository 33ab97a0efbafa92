import { expect, it } from 'vitest';
import { groupFindings, indexFindings } from '../../src/ui/result/finding-groups';
import { findingWith } from './results';

const finding = (rule: string, severity: 'error' | 'warning' | 'notice') => findingWith({ rule, severity });

it('groups by severity, gravest first, and keeps each position in the result', () => {
  const findings = [
    finding('blank-cells', 'notice'),
    finding('missing-row', 'error'),
    finding('blank-total', 'warning'),
    finding('litigation-total', 'error'),
  ];
  const positions = groupFindings(indexFindings(findings)).map(({ severity, entries }) => [
    severity,
    entries.map(({ index }) => index),
  ]);
  expect(positions).toEqual([
    ['error', [1, 3]],
    ['warning', [2]],
    ['notice', [0]],
  ]);
});

it('leaves out severities without findings', () => {
  expect(
    groupFindings(indexFindings([finding('blank-total', 'warning')])).map(({ severity }) => severity),
  ).toEqual(['warning']);
  expect(groupFindings([])).toEqual([]);
});
