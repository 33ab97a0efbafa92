import type { Severity } from '../report/schema/finding';

const gravity: Readonly<Record<Severity, number>> = { error: 2, warning: 1, notice: 0 };

/** Orders severities for sorting, the gravest first. */
export function gravestFirst(one: Severity, other: Severity): number {
  return gravity[other] - gravity[one];
}
