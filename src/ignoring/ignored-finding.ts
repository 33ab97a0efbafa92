import { figureAt } from '../report/figure';
import type { Report } from '../report/schema/report';
import type { Finding } from '../rules/finding';
import type { IgnoredFinding } from './ignored-finding-schema';

// Apart from the schema, since what is ignored in a page need not be read there.
export type { IgnoredFinding } from './ignored-finding-schema';

/**
 * What a finding is about: rule, cells and quoted words, and for one that is about neither its title. Two findings
 * of one subject are the same finding at different times.
 */
export function subjectOf({ rule, cells, quote, title }: Finding): string {
  const isBare = cells.length === 0 && quote === null;
  return JSON.stringify([rule, cells, quote, ...(isBare ? [title['zh-CN']] : [])]);
}

/** What a cell says as far as it matters: its number, and its words where they are more than a number. */
function contentAt(report: Report, cell: string): number | string {
  const printed = report.cells[cell];
  const isInWords = printed !== undefined && printed.state !== 'blank' && printed.state !== 'placeholder';
  return isInWords ? `“${printed.text}”` : figureAt(report, cell);
}

/** The figures that a finding rests on; when they change, a finding that was ignored comes back. */
export function figuresOf(report: Report, { cells, expected, actual }: Finding): string {
  return JSON.stringify([cells.map((cell) => contentAt(report, cell)), expected, actual]);
}

/**
 * The entry by which a finding is ignored from now on.
 *
 * @param reason why, in the words of the person
 * @param now the moment at which it is ignored
 */
export function ignoredFinding(report: Report, finding: Finding, reason: string, now: Date): IgnoredFinding {
  return {
    subject: subjectOf(finding),
    figures: figuresOf(report, finding),
    title: finding.title['zh-CN'],
    reason: reason.trim(),
    at: now.toISOString(),
  };
}
