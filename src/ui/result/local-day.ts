/**
 * The day of a moment where the person is, as `2026-02-01`.
 *
 * @param moment in UTC, as ISO 8601
 */
export function localDay(moment: string): string {
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
