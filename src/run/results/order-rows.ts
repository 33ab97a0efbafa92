import { countOf, rowOutcomes, type ResultRow } from './result-row';

/** What rows are ordered by: `outcome` has the gravest first and, in it, the most errors. */
export type RowOrder = 'body' | 'year' | 'outcome' | 'error' | 'warning' | 'notice';

const byName = new Intl.Collator('zh-CN', { numeric: true });

type Compare = (one: ResultRow, other: ResultRow) => number;

const mostFirst =
  (number: (row: ResultRow) => number): Compare =>
  (one, other) =>
    number(other) - number(one);

const compare: Readonly<Record<RowOrder, Compare>> = {
  body: (one, other) => byName.compare(one.body, other.body),
  year: mostFirst(({ year }) => year ?? 0),
  outcome: (one, other) =>
    rowOutcomes.indexOf(one.outcome) - rowOutcomes.indexOf(other.outcome) ||
    other.counts.error - one.counts.error ||
    other.counts.warning - one.counts.warning ||
    countOf(other.counts) - countOf(one.counts),
  error: mostFirst(({ counts }) => counts.error),
  warning: mostFirst(({ counts }) => counts.warning),
  notice: mostFirst(({ counts }) => counts.notice),
};

/**
 * Rows in another order; those that are equal in it stay as they stood in the list.
 *
 * @param isReversed the last first
 */
export function orderRows(
  rows: readonly ResultRow[],
  order: RowOrder,
  isReversed = false,
): readonly ResultRow[] {
  const direction = isReversed ? -1 : 1;
  return [...rows].sort(
    (one, other) => direction * compare[order](one, other) || one.position - other.position,
  );
}
