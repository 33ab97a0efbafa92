import type { ResultRow, RowOutcome } from './result-row';

/** Which rows are wanted; null stands for all of them. */
export interface RowChoice {
  /** Words that all must stand in body, title, year or address. */
  readonly text: string;
  readonly year: number | null;
  readonly outcome: RowOutcome | null;
  /** Id of a rule with open findings. */
  readonly rule: string | null;
}

export const allRows: RowChoice = { text: '', year: null, outcome: null, rule: null };

/** The rows that meet every wish, in their order. */
export function chooseRows(rows: readonly ResultRow[], choice: RowChoice): readonly ResultRow[] {
  const words = choice.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ searched, year, outcome, rules }) =>
      (choice.year === null || year === choice.year) &&
      (choice.outcome === null || outcome === choice.outcome) &&
      (choice.rule === null || rules.has(choice.rule)) &&
      words.every((word) => searched.includes(word)),
  );
}

/** The years that the rows are about, newest first. */
export function yearsOf(rows: readonly ResultRow[]): readonly number[] {
  const years = new Set(rows.flatMap(({ year }) => (year === null ? [] : [year])));
  return [...years].sort((one, other) => other - one);
}

/** How many rows came to each outcome; those that none came to are left out. */
export function countOutcomes(rows: readonly ResultRow[]): ReadonlyMap<RowOutcome, number> {
  const counts = new Map<RowOutcome, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}
