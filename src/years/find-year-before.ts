import { bareNameOf } from '../bodies/body-name';
import { isSameBody } from '../bodies/same-body';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';

const bareNameIn = ({ report }: PreviousReport): string => bareNameOf(report.organization ?? '');

/**
 * The report of the same body of the year before.
 *
 * @param candidates reports of any bodies and years
 * @returns undefined where none of them is, or where nobody can tell which of several
 */
export function findYearBefore<Candidate extends PreviousReport>(
  { organization, year }: Report,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (organization === null || year === null) return undefined;
  const ofBody = candidates.filter(
    ({ report }) =>
      report.year === year - 1 &&
      report.organization !== null &&
      isSameBody(report.organization, organization),
  );
  const [first, second] = ofBody;
  // Of 甲市财政局 and 乙市财政局 nobody can tell which of them 市财政局 is.
  return second === undefined ? first : ofBody.find((each) => bareNameIn(each) === bareNameOf(organization));
}
