import type { Localized } from '../language/language';
import type { Report } from '../report/schema/report';
import type { RuleContext } from './context';
import { differentYears, statedYears } from './report-years';
import type { Verdict } from './rule';

/** The report of the year before, or why it cannot be had. */
export type YearBefore =
  | {
      readonly kind: 'found';
      readonly report: Report;
      /** Its year. */
      readonly year: number;
    }
  | Exclude<Verdict<never>, { kind: 'assessed' }>;

const notAssessable = (reason: Localized): YearBefore => ({ kind: 'notAssessable', reason });

/** The year of a report beyond doubt; null where it is not known or what it says of it differs. */
function yearOf(report: Report): number | null {
  return differentYears(statedYears(report)).every((year) => year === report.year) ? report.year : null;
}

/**
 * The report of the year before, which rules across years compare with. Whoever hands it over may be
 * mistaken: it is refused where its year is not the one before.
 *
 * @param firstYear the first year whose report has one before it that holds what is compared
 */
export function reportOfYearBefore(report: Report, { previous }: RuleContext, firstYear: number): YearBefore {
  const year = yearOf(report);
  if (year === null) {
    return notAssessable({
      'zh-CN': '这份报告的年度无法确定，不能与上一年度报告比较',
      en: 'The year of this report cannot be told, so that it cannot be compared with the one before',
    });
  }
  const before = year - 1;
  if (previous === undefined) {
    if (year < firstYear) return { kind: 'notApplicable' };
    return notAssessable({
      'zh-CN': `没有${String(before)}年的报告可比`,
      en: `No report of ${String(before)} at hand`,
    });
  }
  const yearBefore = yearOf(previous.report);
  if (yearBefore === null) {
    return notAssessable({
      'zh-CN': `读取的上一年度报告年度无法确定，不能作为${String(before)}年的报告比较`,
      en: `The year of the report read as last year’s cannot be told; it is not compared as that of ${String(before)}`,
    });
  }
  if (yearBefore !== before) {
    return notAssessable({
      'zh-CN': `读取的上一年度报告是${String(yearBefore)}年的，不是${String(before)}年的，没有比较`,
      en: `The report read as last year’s is of ${String(yearBefore)}, not of ${String(before)}; it was not compared`,
    });
  }
  return { kind: 'found', report: previous.report, year: before };
}
