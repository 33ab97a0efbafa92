import type { CheckedResult } from '../check/check-result';

/** Whether there is anything to correct: a finding that no person has put aside. */
export function hasOpenFindings({ findings }: Pick<CheckedResult, 'findings'>): boolean {
  return findings.some(({ ignored }) => ignored === undefined);
}
