import type { ResultRow, RowOutcome } from './result-row';

/** Kinds of reports: by the number of their errors, then by what else became of them. */
const rowGroups = [
  'tenErrors', // ten and more
  'threeErrors', // three to nine
  'oneError', // one or two
  'warning',
  'good',
  'refused',
  'failed',
  'unchecked',
  'leftOut',
  'waiting',
] as const;

export type RowGroup = (typeof rowGroups)[number];

function groupOf({ outcome, counts }: ResultRow): RowGroup {
  const { error } = counts;
  if (error > 0) return error >= 10 ? 'tenErrors' : error >= 3 ? 'threeErrors' : 'oneError';
  const others: Exclude<RowOutcome, 'error'> = outcome === 'error' ? 'warning' : outcome;
  return others;
}

/** Rows by group, the gravest group first, in their own order within each; empty groups are left out. */
export function groupRows(
  rows: readonly ResultRow[],
): readonly { readonly group: RowGroup; readonly rows: readonly ResultRow[] }[] {
  const groups = new Map<RowGroup, ResultRow[]>();
  for (const row of rows) {
    const group = groups.get(groupOf(row)) ?? [];
    group.push(row);
    groups.set(groupOf(row), group);
  }
  return rowGroups.flatMap((group) => {
    const members = groups.get(group);
    return members === undefined ? [] : [{ group, rows: members }];
  });
}
