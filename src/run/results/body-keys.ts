import { bareNameOf } from '../../bodies/body-name';
import type { ResultRow } from './result-row';

/** Whether a report was read, and so says what body and year it is of. */
function isRead({ page }: ResultRow): boolean {
  return page.result?.status === 'checked';
}

/**
 * Rows without those of a body and year that an earlier row has already: a portal may link one report twice. Of
 * several, one that was read stays. Rows that name no body or no year all stay.
 */
export function withoutRepeated(rows: readonly ResultRow[]): readonly ResultRow[] {
  const kept = new Map<string, ResultRow>();
  for (const row of rows) {
    const key =
      row.isNamed && row.year !== null
        ? `${String(row.year)} ${bareNameOf(row.body)}`
        : `position ${String(row.position)}`;
    const earlier = kept.get(key);
    if (earlier === undefined || (!isRead(earlier) && isRead(row))) kept.set(key, row);
  }
  return [...kept.values()];
}
