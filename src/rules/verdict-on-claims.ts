import type { Claim } from '../claims/claim';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { sentenceOf } from './claim-sentences';
import { verdictOn, type Found, type Verdict } from './rule';

/** What came of a claim: it holds, it does not, or the figures to tell cannot be had (null). */
export type Assessment<Name extends string> = 'holds' | Found<Name> | null;

/**
 * Assesses claims of a text, or lists of them, one by one. A sentence that stands in the report more than once is told
 * of once.
 *
 * @param claims none of them: the rule has nothing to say
 * @param reason why nothing can be said where none of them can be assessed
 */
export function verdictOnClaims<Stated extends Pick<Claim, 'quote'>, Name extends string>(
  report: Report,
  claims: readonly Stated[],
  assess: (claim: Stated) => Assessment<Name>,
  reason: Localized,
): Verdict<Name> {
  if (claims.length === 0) return { kind: 'notApplicable' };
  const told = new Map<string, Found<Name>>();
  let checked = 0;
  for (const claim of claims) {
    const assessment = assess(claim);
    if (assessment === null) continue;
    checked += 1;
    if (assessment === 'holds') continue;
    const { wording, cells, expected, actual } = assessment;
    const key = JSON.stringify([sentenceOf(report, claim).text, wording, cells, expected, actual]);
    if (!told.has(key)) told.set(key, assessment);
  }
  return verdictOn(checked, [...told.values()], reason);
}
