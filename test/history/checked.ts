import type { CheckedResult, Finding } from '../../src/check/check-result';
import type { Report } from '../../src/report/schema/report';
import { buildReport, type ReportSpecification } from '../rules/report-builder';

/** A check as the history is given it, told by what matters there. */
export interface CheckOf {
  readonly organization?: string | null;
  readonly year?: number | null;
  readonly url?: string;
  /** Day of the check, in January 2026 at 8 o'clock; or the whole moment. */
  readonly day?: number;
  readonly changes?: ReportSpecification['changes'];
  readonly sections?: ReportSpecification['sections'];
  readonly findings?: readonly Finding[];
}

/** The report of a check. */
export function reportOf({
  organization = '某某市人民政府',
  year = 2024,
  changes,
  sections,
}: CheckOf = {}): Report {
  return buildReport({ form: '2021', frame: { organization, year }, changes, sections });
}

/** A check of the clean report of 某某市人民政府 for 2024, but for what is said. */
export function checked(check: CheckOf = {}): CheckedResult {
  const { url = 'http://www.mms.gov.cn/2024/report.html', day = 1, findings = [] } = check;
  const checkedAt = new Date(Date.UTC(2026, 0, day, 8)).toISOString();
  return {
    source: { url, title: '年度报告', checkedAt },
    status: 'checked',
    report: reportOf(check),
    findings: [...findings],
    diagnoses: [],
    coverage: [],
  };
}
