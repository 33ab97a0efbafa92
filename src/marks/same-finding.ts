import type { Finding } from '../check/check-result';
import type { ShownFinding } from './locate';

/**
 * The finding of a later check that is the same as one of an earlier check, whatever its figures say by now: of the
 * same rule, about the same cells, with the same quoted words. Of several alike, the one in the same turn.
 *
 * @param earlier all of the earlier check; `later` all of the later one
 * @returns null where the later check does not have it
 */
export function sameFinding(
  { index, finding }: ShownFinding,
  earlier: readonly ShownFinding[],
  later: readonly ShownFinding[],
): ShownFinding | null {
  const subject = subjectOf(finding);
  const turn = earlier.slice(0, index).filter((one) => subjectOf(one.finding) === subject).length;
  return later.filter((one) => subjectOf(one.finding) === subject)[turn] ?? null;
}

/** Whether two findings are of the same rule, about the same cells, with the same quoted words. */
export function isSameSubject(one: Finding, other: Finding): boolean {
  return subjectOf(one) === subjectOf(other);
}

function subjectOf({ rule, cells, quote, title }: Finding): string {
  const isBare = cells.length === 0 && quote === null;
  return JSON.stringify([rule, cells, quote, ...(isBare ? [title['zh-CN']] : [])]);
}
