import { sheetsOf, type Draft, type Row } from '../draft';

/** The rows of the table in which a row stands. */
export function rowsAround(draft: Draft, row: Row): Row[] {
  return sheetsOf(draft).find(({ rows }) => rows.includes(row))?.rows ?? [];
}
