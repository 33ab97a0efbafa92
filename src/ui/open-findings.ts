import { isActive } from '../check/active';
import type { CheckedResult } from '../check/check-result';

/** The positions in `findings` of those that no person has put aside. */
export function openFindings({ findings }: CheckedResult): readonly number[] {
  return findings.flatMap((finding, index) => (isActive(finding) ? [index] : []));
}
