import type { CheckedResult, CheckResult } from '../check/check-result';
import type { JudgeOptions } from '../check/judge';
import type { PreviousReport } from '../report/schema/previous-report';
import type { Source } from '../report/schema/document';
import type { Report } from '../report/schema/report';
import type { Clock, Fetch, FetchedPage } from './fetch-page';
import type { ReadPage } from './read-fetched';

/** The connection of the computer, as the browser knows it. */
interface Network {
  /** False only where there is certainly none; pages of the computer itself can be had all the same. */
  isOnline(): boolean;
  /** Calls back when there is one again. */
  onOnline(listen: () => void, signal: AbortSignal): void;
}

/** What the work on a run needs of the world around. */
export interface RunPorts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly network: Network;
  /**
   * Does work that asks the host of an address, once it may: all pages of the extension together make no more than so
   * many requests to a host at once.
   */
  atHost<Result>(url: string, work: () => Promise<Result>, signal: AbortSignal): Promise<Result>;
  /** From 0 to 1. */
  random(): number;
  /** Whether the person lets the extension read pages of an address. */
  mayRead(url: string): Promise<boolean>;
  /** Reads a page that was fetched; throws UnusableFile for what is no page. */
  read(page: FetchedPage, title: string, now: Date): ReadPage;
  /**
   * Opens a page in a tab in the background, reads it there and closes the tab, whatever happens. Rejects where it could
   * not be read, or was given up.
   */
  openInTab(url: string, signal: AbortSignal): Promise<CheckResult>;
  /** How a report is to be judged: settings, and what is ignored in it. */
  judgeOptions(report: Report, source: Source): Promise<JudgeOptions>;
  /** Keeps a report in the history; taking the same one again changes nothing. */
  remember(result: CheckedResult): Promise<void>;
  /** Last year's report from the history. */
  previousOf(report: Report, url: string): Promise<PreviousReport | undefined>;
}
