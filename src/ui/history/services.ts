import type { Judgement } from '../../check/judgement';
import type { ExportEntry } from '../../export/export-entry';
import type { HistoryArchive } from '../../history/history-archive';
import type { HistoryVersion } from '../../history/history-entry';
import type { Language, Localized } from '../../language/language';
import type { ownPages } from '../../messages/own-pages';
import type { SettingsSource } from '../../settings/settings-source';
import type { YearComparison } from '../../years/year-comparison';
import type { ListedRule } from '../options/listed-rule';

/** Where other pages, and other views of this one, are found. */
export interface HistoryAddresses extends Pick<
  typeof ownPages,
  'history' | 'historyReport' | 'comparison' | 'storedReport' | 'runs'
> {
  /** The setting that decides whether reports are kept. */
  readonly setting: () => string;
}

/** What the history page works with. */
export interface HistoryServices {
  readonly source: SettingsSource;
  readonly archive: HistoryArchive;
  /** Why a checked report could not be kept the last time; null where it could. */
  readonly problem: () => Promise<Localized | null>;
  /** Every rule, so that reports can be sought by the names of rules. */
  readonly rules: readonly ListedRule[];
  readonly addresses: HistoryAddresses;
  /**
   * Judges a stored report anew, with the rules and settings of now.
   *
   * @param previous last year's report that it is held against; the one of the history where it is left out
   * @throws Error where the background cannot be reached or failed
   */
  readonly judge: (version: HistoryVersion, previous?: HistoryVersion) => Promise<Judgement>;
  /** The files that a comparison can be saved as. */
  readonly comparisonExports: (comparison: YearComparison, language: Language) => readonly ExportEntry[];
  /** Hands a text in pieces to the person as a file. */
  readonly download: (pieces: readonly string[], fileName: string) => void;
  /** Opens the page of a rule. */
  readonly openRule: (rule: string) => void;
}
