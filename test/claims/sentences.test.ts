import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../src/claims/claims-of';
import type { ClaimCase } from './cases/case';
import { disputes } from './cases/disputes';
import { intake } from './cases/intake';
import { outcomes } from './cases/outcomes';
import { percentages } from './cases/percentages';
import { proactive } from './cases/proactive';
import { silence } from './cases/silence';
import { scope } from './cases/scope';
import { someOfThem } from './cases/some-of-them';
import { traps } from './cases/traps';
import { describeClaims } from './describe-claims';
import { reportWith } from './report-with';

const groups: Readonly<Record<string, readonly ClaimCase[]>> = {
  traps,
  intake,
  outcomes,
  disputes,
  proactive,
  percentages,
  silence,
  scope,
  someOfThem,
};

for (const [name, cases] of Object.entries(groups)) {
  describe(name, () => {
    test.each(cases)('$text', (each) => {
      expect(describeClaims(claimsOf(reportWith(each.text, each)))).toEqual(each.claims);
    });
  });
}

const all = Object.values(groups).flat();

test('every quote stands where it is said to stand, with the figure in it', () => {
  for (const each of all) {
    const report = reportWith(each.text, each);
    for (const claim of claimsOf(report)) {
      const { section, part, start, end } = claim.quote.passage;
      expect({ section, part }).toEqual({ section: each.section ?? 1, part: 'text' });
      expect(each.text.slice(start, end)).toBe(claim.quote.text);
      if (claim.kind === 'count') expect(claim.quote.text).toContain(claim.unit ?? '');
    }
  }
});

test('no sentence is tried twice, and at least a quarter of them claim nothing', () => {
  const keys = all.map((each) => JSON.stringify([each.text, each.section, each.organization]));
  expect(new Set(keys).size).toBe(keys.length);
  const silentOnes = all.filter(({ claims }) => claims.length === 0);
  expect(silentOnes.length * 4).toBeGreaterThanOrEqual(all.length);
});
