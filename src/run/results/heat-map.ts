import type { Coverage } from '../../check/check-result';
import type { Localized } from '../../language/language';
import type { ResultRow, SeverityCounts } from './result-row';

/** One rule over all reports. */
export interface HeatRule {
  readonly rule: string;
  readonly name: Localized;
  /** In how many reports it found something that is open. */
  readonly reports: number;
}

/** What a rule said of a report: what it found, or how far it came; null where the report has not heard of the rule. */
export interface HeatCell {
  readonly counts: SeverityCounts | null;
  readonly outcome: Coverage['outcome'];
}

export interface HeatMap {
  readonly rules: readonly HeatRule[];
  /** The reports that were checked, in their order. */
  readonly rows: readonly ResultRow[];
}

/**
 * Reports against rules.
 *
 * @param rows reports that were not checked are left out
 * @param isWhole also rules that found nothing anywhere
 */
export function heatMap(rows: readonly ResultRow[], isWhole: boolean): HeatMap {
  const checked = rows.filter(({ page }) => page.result?.status === 'checked');
  const known = new Map<string, { readonly name: Localized; reports: number }>();
  for (const row of checked) {
    for (const { rule, name } of coverageOf(row)) {
      const entry = known.get(rule) ?? { name, reports: 0 };
      if (row.rules.has(rule)) entry.reports += 1;
      known.set(rule, entry);
    }
  }
  const rules = [...known]
    .map(([rule, { name, reports }]) => ({ rule, name, reports }))
    .filter(({ reports }) => isWhole || reports > 0)
    .sort((one, other) => other.reports - one.reports);
  return { rules, rows: checked };
}

function coverageOf({ page: { result } }: ResultRow): readonly Coverage[] {
  return result?.status === 'checked' ? result.coverage : [];
}

/** What the rules said of one report, in their order. */
export function heatCells(row: ResultRow, rules: readonly HeatRule[]): readonly (HeatCell | null)[] {
  const outcomes = new Map(coverageOf(row).map(({ rule, outcome }) => [rule, outcome]));
  return rules.map(({ rule }) => {
    const outcome = outcomes.get(rule);
    return outcome === undefined ? null : { counts: row.rules.get(rule) ?? null, outcome };
  });
}

/** The rules that found something that is open in some of the rows, by name and in how many. */
export function rulesFound(rows: readonly ResultRow[]): readonly HeatRule[] {
  return heatMap(rows, false).rules;
}
