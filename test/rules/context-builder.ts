import type { PreviousReport } from '../../src/report/schema/previous-report';
import { defaultContext, type RuleContext } from '../../src/rules/context';
import { cleanPrevious } from './clean-previous';
import { cleanReport } from './clean-reports';
import { buildReport, type ReportSpecification } from './report-builder';

/**
 * The report of the year before that a specification tells of: the clean one of that year with its
 * changes made.
 *
 * @returns undefined where the specification tells of none
 * @throws as `buildReport` does
 */
export function buildPrevious({ form, frame, previous }: ReportSpecification): PreviousReport | undefined {
  if (previous === undefined) return undefined;
  const year = (frame?.year ?? cleanReport(form).frame.year ?? 0) - 1;
  const specification = { ...previous, form: previous.form ?? form };
  const report = buildReport(specification, cleanPrevious(specification.form, year));
  return {
    source: {
      url: `https://www.example.gov.cn/${String(year)}.html`,
      title: report.title ?? '',
      checkedAt: '2025-02-01T08:00:00.000Z',
    },
    report,
  };
}

/** What a rule knows besides the report of a specification. */
export function contextFor(specification: ReportSpecification): RuleContext {
  const previous = buildPrevious(specification);
  return previous === undefined ? defaultContext : { ...defaultContext, previous };
}
