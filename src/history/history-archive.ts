import type { PreviousReport } from '../report/schema/previous-report';
import type { Report } from '../report/schema/report';
import type { CheckedResult } from '../check/check-result';
import type { HistoryEntry, HistoryVersion } from './history-entry';

/** A body with its reports. */
export interface HistoryBody {
  /** The name key of its oldest name, or the one it was joined to. */
  readonly id: string;
  /** As its newest report names it; the address where none does. */
  readonly name: string;
  /** Other names that its reports bear. */
  readonly otherNames: readonly string[];
  /** Newest year first. */
  readonly entries: readonly HistoryEntry[];
}

/** A record that could not be understood: it is kept, named, and takes no part. */
export interface BrokenRecord {
  readonly store: string;
  readonly key: string;
  readonly reason: string;
}

export interface HistoryContents {
  /** By name. */
  readonly bodies: readonly HistoryBody[];
  readonly broken: readonly BrokenRecord[];
}

/** What became of a file of history. */
export interface HistoryImport {
  readonly added: number;
  /** Reports at hand that got further versions. */
  readonly extended: number;
  readonly unchanged: number;
  /** Records of the file that could not be understood. */
  readonly broken: readonly BrokenRecord[];
}

/** The reports that were checked before, as the extension's pages work with them. */
export interface HistoryArchive {
  /**
   * Keeps a checked report: as a new one, as a new version where it has changed, else noting that it was seen.
   *
   * @throws Error where the browser stores nothing, such as with a full disk; what was stored before stays
   */
  remember(result: CheckedResult): Promise<void>;
  /** The report of the year before of the same body; undefined for none. */
  previousOf(report: Report, url: string): Promise<PreviousReport | undefined>;
  contents(): Promise<HistoryContents>;
  /** Newest first. */
  versionsOf(id: string): Promise<readonly HistoryVersion[]>;
  /** The newest version of each report, in the order of the ids; those that are gone are left out. */
  reports(ids: readonly string[]): Promise<readonly HistoryVersion[]>;
  /** @returns takes it back */
  remove(ids: readonly string[]): Promise<() => Promise<void>>;
  /**
   * Makes several bodies one from now on.
   *
   * @returns takes it back
   */
  join(bodies: readonly string[]): Promise<() => Promise<void>>;
  /**
   * Makes a name key of a body a body of its own from now on.
   *
   * @returns takes it back
   */
  part(nameKey: string): Promise<() => Promise<void>>;
  /** All of it as the text of a JSON file, in pieces. */
  exported(): Promise<readonly string[]>;
  /** Takes in a file of `exported`; nothing at hand is lost. Null where the text is no such file. */
  imported(text: string): Promise<HistoryImport | null>;
  /** Bytes that the browser says are used, and may be used; null where it does not say. */
  usage(): Promise<{ readonly used: number; readonly quota: number } | null>;
  forgetBroken(): Promise<void>;
  /** Calls back when something has changed, in whatever page of the extension. */
  watch(onChange: () => void, signal: AbortSignal): void;
}
