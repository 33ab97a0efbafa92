import type { CheckResult } from '../../../src/check/check-result';
import type { ReportLink } from '../../../src/portal/report-link';
import type { Report } from '../../../src/report/schema/report';
import type { RunPage } from '../../../src/run/run-record';
import { findingWith, reportWith, resultWith } from '../../ui/results';

let position = 0;

/** A page of a run that waits, with the parts given in their stead. */
export function runPage(link: Partial<ReportLink> = {}, parts: Partial<Omit<RunPage, 'link'>> = {}): RunPage {
  position += 1;
  return {
    run: 'run',
    position,
    link: {
      url: `https://www.example.gov.cn/${String(position)}.html`,
      title: '年报',
      year: null,
      body: null,
      kind: 'page',
      publishedOn: null,
      ...link,
    },
    state: 'waiting',
    attempts: 0,
    ...parts,
  };
}

/** A page that was read: a report of that body and year with these parts and findings. */
export function readPage(
  organization: string | null,
  year: number | null,
  report: Partial<Report> = {},
  parts: Omit<Parameters<typeof resultWith>[0], 'report'> = {},
): RunPage {
  const result: CheckResult = resultWith({ report: reportWith({ organization, year, ...report }), ...parts });
  return runPage({ body: organization, year }, { state: 'done', attempts: 1, result });
}

/** So many errors of a rule. */
export function errorsOf(rule: string, count: number): ReturnType<typeof findingWith>[] {
  return Array.from({ length: count }, () => findingWith({ rule, severity: 'error' }));
}
