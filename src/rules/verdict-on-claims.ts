import type { Claim } from '../claims/claim';
import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import { sentenceOf } from './claim-sentences';
import { mostFindings } from './most-findings';
import { verdictOn, type Found, type Verdict } from './rule';

/** A sentence with more of them is a list that was read in another sense than it was written. */
const mostInSentence = 8;

/** What came of a claim: it holds, it does not, or the figures to tell cannot be had (null). */
export type Assessment<Name extends string> = 'holds' | Found<Name> | null;

/**
 * Assesses claims of a text, or lists of them, one by one. A sentence that stands in the report more than once is told
 * of once; of a sentence, and of a report, so many findings are told as anybody would read.
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
  const told: Found<Name>[] = [];
  const toldOf = new Map<string, Set<string>>();
  let checked = 0;
  for (const claim of claims) {
    const assessment = assess(claim);
    if (assessment === null) continue;
    checked += 1;
    if (assessment === 'holds') continue;
    if (told.length >= mostFindings) continue;
    const sentence = sentenceOf(report, claim).text;
    const keys = toldOf.get(sentence) ?? new Set();
    const { wording, cells, expected, actual } = assessment;
    const key = JSON.stringify([wording, cells, expected, actual]);
    if (keys.has(key) || keys.size >= mostInSentence) continue;
    toldOf.set(sentence, keys.add(key));
    told.push(assessment);
  }
  return verdictOn(checked, told, reason);
}
