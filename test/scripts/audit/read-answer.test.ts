import { expect, test } from 'vitest';
import { vulnerabilitiesIn } from '../../../scripts/audit/read-answer';

/** Printed by `npm audit --json` of npm 10, cut to what is read and what stands beside it. */
const answer = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    'nth-check': {
      name: 'nth-check',
      severity: 'high',
      isDirect: false,
      via: [
        {
          source: 1095141,
          name: 'nth-check',
          title: 'Inefficient Regular Expression Complexity in nth-check',
          url: 'https://github.com/advisories/GHSA-rp65-9cf3-cjxr',
          severity: 'high',
          range: '<2.0.1',
        },
      ],
      effects: ['css-select'],
      range: '<2.0.1',
      nodes: ['node_modules/svgo/node_modules/nth-check'],
      fixAvailable: true,
    },
    'css-select': {
      name: 'css-select',
      severity: 'high',
      isDirect: false,
      via: ['nth-check'],
      effects: [],
      range: '<=3.1.0',
      nodes: ['node_modules/css-select', 'node_modules/svgo/node_modules/css-select'],
      fixAvailable: true,
    },
  },
  metadata: { vulnerabilities: { high: 2, total: 2 } },
});

test('only what ships is told', () => {
  expect(vulnerabilitiesIn(answer, new Set(['node_modules/css-select']))).toEqual([
    { name: 'css-select', severity: 'high', range: '<=3.1.0', advisories: ['nth-check'] },
  ]);
  expect(vulnerabilitiesIn(answer, new Set(['node_modules/nth-check']))).toEqual([]);
});

test('an advisory is told with its address', () => {
  const [found] = vulnerabilitiesIn(answer, new Set(['node_modules/svgo/node_modules/nth-check'])) ?? [];
  expect(found?.advisories).toEqual([
    'Inefficient Regular Expression Complexity in nth-check https://github.com/advisories/GHSA-rp65-9cf3-cjxr',
  ]);
});

test.each([
  ['a refusal', '{"message":"405 Method Not Allowed","method":"POST","error":{"summary":"","detail":""}}'],
  ['nothing', ''],
  ['half an answer', answer.slice(0, -1)],
])('%s of the registry is no clean bill', (_, output) => {
  expect(vulnerabilitiesIn(output, new Set(['node_modules/css-select']))).toBeNull();
});
