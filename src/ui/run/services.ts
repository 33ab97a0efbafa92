import type { CheckedResult, CheckResult } from '../../check/check-result';
import type { ExportEntry } from '../../export/export-entry';
import type { Language } from '../../language/language';
import type { KnownBody } from '../../run/results/unpublished';
import type { ListOutcome, ListProgress } from '../../run/follow-list';
import type { RunArchive, RunControl } from '../../run/run-control';
import type { Run, RunPage } from '../../run/run-record';
import type { SettingsSource } from '../../settings/settings-source';
import type { TextClipboard } from '../use-copy';

/** A run for as long as it is looked at. */
export interface OpenRun extends RunControl {
  /** Lets go of it; work that is under way is taken over by another page, or waits. */
  close(): void;
}

/** The further pages of the list that a run was started from. */
export interface FurtherLists {
  /**
   * Reads them one after another and adds their links to the run, which must still wait for the person's word.
   *
   * @param limit how many pages at most
   */
  follow(
    run: string,
    limit: number,
    onProgress: (progress: ListProgress) => void,
    signal: AbortSignal,
  ): Promise<ListOutcome>;
}

/** Permissions for the hosts of a run. */
export interface RunAccess {
  /** Those of the addresses' hosts that the extension may not ask yet, by name. */
  missing(addresses: readonly string[]): Promise<readonly string[]>;
  /** Asks the person; browsers take the question only while a click is being dealt with. */
  readonly request: (hosts: readonly string[]) => Promise<boolean>;
  /** Calls back when a permission was given or taken away. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** What the page of the runs works with. */
export interface RunServices {
  readonly source: SettingsSource;
  readonly archive: RunArchive;
  readonly exists: (run: string) => Promise<boolean>;
  readonly open: (run: string) => OpenRun;
  readonly lists: FurtherLists;
  readonly access: RunAccess;
  /** Bodies of the history whose reports were seen on these hosts. */
  readonly knownBodies: (hosts: readonly string[]) => Promise<readonly KnownBody[]>;
  readonly exports: (run: Run, pages: readonly RunPage[], language: Language) => readonly ExportEntry[];
  /** The published JSON of a result. */
  readonly json: (result: CheckResult) => string;
  /** Where a report can be printed and exported; null where the history does not have it. */
  readonly reportPage: (result: CheckedResult) => Promise<string | null>;
  readonly clipboard: TextClipboard;
  readonly openRule: (rule: string) => void;
  /** Addresses of other pages of the extension. */
  readonly pages: { readonly runs: string; readonly history: string; readonly run: (id: string) => string };
  /** Whether this window keeps nothing. */
  readonly isPrivate: boolean;
}
