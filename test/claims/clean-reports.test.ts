import { expect, test } from 'vitest';
import { claimsOf } from '../../src/claims/claims-of';
import { readingsOf } from '../../src/claims/readings';
import type { Report } from '../../src/report/schema/report';
import { sumAt } from '../../src/rules/figures';
import { cleanCells, cleanTables, frameOf } from '../rules/clean-reports';

test.each(['2021', '2019'] as const)(
  'every count in the text of a clean report of %s agrees with its tables',
  (form) => {
    const report: Report = {
      ...frameOf(form),
      tables: cleanTables(form),
      cells: cleanCells(form),
    };
    const compared = claimsOf(report).flatMap((claim) => {
      if (claim.kind !== 'count' || claim.subject === null || claim.scope === 'other') return [];
      const sums = readingsOf(report, claim.subject).map((reading) => sumAt(report, reading));
      return sums.length === 0 ? [] : [{ quote: claim.quote.text, value: claim.value, sums }];
    });
    expect(compared.length).toBeGreaterThan(10);
    for (const { value, sums } of compared) expect(sums).toContain(value);
  },
);
