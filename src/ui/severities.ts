import type { Severity } from '../report/schema/finding';

/** Gravest first: the order in which findings are shown. */
export const severityOrder = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/** Whether the first severity is graver than the second. */
export function isGraver(severity: Severity, other: Severity): boolean {
  return severityOrder.indexOf(severity) < severityOrder.indexOf(other);
}
