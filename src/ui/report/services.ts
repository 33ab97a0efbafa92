import type { CheckedResult, CheckResult } from '../../check/check-result';
import type { ExportEntry } from '../../export/export-entry';
import type { ReportView } from '../../export/report-view';
import type { Language } from '../../language/language';
import type { SettingsSource } from '../../settings/settings-source';
import type { YearComparison } from '../../years/year-comparison';

/** What is known of the report that the page is to show. */
export type ReportState =
  | {
      readonly kind: 'checked';
      readonly result: CheckResult;
      /** Beside last year's report of the same body; null where there is none at hand. */
      readonly comparison: YearComparison | null;
    }
  /** The tab shows no report that was checked, or is closed. */
  | { readonly kind: 'notChecked' }
  /** The history does not have it, or no longer. */
  | { readonly kind: 'notStored' }
  /** `detail` is for a bug report. */
  | { readonly kind: 'failed'; readonly detail: string };

/** What the page of one report works with. */
export interface ReportServices {
  readonly source: SettingsSource;
  /** The report that the address names; never rejects. */
  load(): Promise<ReportState>;
  /** Calls back when another report is to be shown, or what is known of it may have changed. */
  follow(onChange: () => void, signal: AbortSignal): void;
  view(result: CheckedResult, language: Language): ReportView;
  exports(result: CheckResult, language: Language): readonly ExportEntry[];
  print(): void;
  /** The address of a help page for whoever has nothing to print. */
  readonly historyAddress: string;
}
