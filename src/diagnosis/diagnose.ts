import type { Report } from '../report/schema/report';
import { diagnoseApplications } from './applications';
import { nothingTold, type Diagnosis, type SumFinding } from './diagnosis';
import { sumRules } from './equation';
import { diagnoseLitigation } from './litigation';
import { broken } from './wording';

/**
 * Looks for the smallest changes after which every sum holds: for each independent group of broken
 * sums the explanations that are equally small, all of them where they can be counted.
 *
 * @param findings those of the rules for sums tell what is explained; others are passed over
 */
export function diagnose(report: Report, findings: readonly SumFinding[]): Diagnosis[] {
  return [...diagnoseApplications(report, findings), ...diagnoseLitigation(report, findings)];
}

/** What is told of all findings on sums where the search itself failed. */
export function failed(findings: readonly SumFinding[], error: unknown): Diagnosis {
  const explains = findings.flatMap(({ rule }, index) => (sumRules.includes(rule) ? [index] : []));
  return nothingTold(explains, broken(error instanceof Error ? error.message : String(error)));
}
