import { isSameBody } from '../bodies/same-body';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import { previousProblems, type PreviousAnswer } from './previous-answer';

/**
 * Whether a report is that of the year before of the same body.
 *
 * @param report this year's; one without a year has no year before
 */
export function checkPrevious(
  previous: PreviousReport,
  report: Pick<Report, 'organization' | 'year'>,
): PreviousAnswer {
  const { organization, year } = previous.report;
  const wanted = (report.year ?? 0) - 1;
  const { url } = previous.source;
  if (year !== wanted) {
    const text = previousProblems.otherYear(year, wanted);
    return { kind: 'failed', text, ...(url !== '' && { url }) };
  }
  const isSame =
    organization !== null && report.organization !== null && isSameBody(organization, report.organization);
  if (isSame) return { kind: 'found', previous };
  return { kind: 'otherBody', previous, text: previousProblems.otherBody(organization, report.organization) };
}
