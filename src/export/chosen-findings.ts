import type { CheckedResult, Finding } from '../check/check-result';

export interface ChosenFindings {
  /** Positions of those that an export is to tell, in the order asked for. */
  readonly asked: readonly number[];
  /** Those that a person has put aside and that are not among them. */
  readonly aside: readonly Finding[];
}

/**
 * The findings that an export tells, and those that it only mentions.
 *
 * @param positions in the result's `findings`; ignored ones are left out unless all of them are ignored, which is to
 *   ask for them. Those that there are not are passed over
 */
export function chosenFindings(
  { findings }: Pick<CheckedResult, 'findings'>,
  positions: readonly number[],
): ChosenFindings {
  const known = [...new Set(positions)].filter((index) => findings[index] !== undefined);
  const open = known.filter((index) => findings[index]?.ignored === undefined);
  const asked = open.length > 0 ? open : known;
  const aside = findings.filter((finding, index) => finding.ignored !== undefined && !asked.includes(index));
  return { asked, aside };
}
