import type { ClaimQuote, CountClaim, PartOf } from '../claims/claim';
import { claimsOf } from '../claims/claims-of';
import type { Report } from '../report/schema/report';
import { quoteAcross } from './claim-sentences';

/** A count that the text takes apart, and its parts in the order of the text. */
export interface PartList {
  readonly whole: CountClaim;
  readonly parts: readonly CountClaim[];
  /** Whether the text says that nothing is missing. */
  readonly isComplete: boolean;
  /** The words from the whole to the last part. */
  readonly quote: ClaimQuote;
}

/** The lists of parts that the text of a report gives, in the order of the text. */
export function partListsOf(report: Report): PartList[] {
  const lists = new Map<PartOf, CountClaim[]>();
  for (const claim of claimsOf(report)) {
    if (claim.kind !== 'count' || claim.partOf === null) continue;
    const parts = lists.get(claim.partOf) ?? [];
    parts.push(claim);
    lists.set(claim.partOf, parts);
  }
  return [...lists].map(([{ whole, complete }, parts]) => ({
    whole,
    parts,
    isComplete: complete,
    quote: quoteAcross(report, whole, ...parts),
  }));
}
