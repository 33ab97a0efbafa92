import type { BrokenRecord } from '../history/history-archive';
import type { Localized } from '../language/language';
import type { Run, RunPace, RunPage } from './run-record';

/** A host that may not be asked before some moment. */
export interface WaitingHost {
  readonly host: string;
  /** Moment in UTC milliseconds. */
  readonly until: number;
}

/** Where a run stands. */
export interface RunProgress {
  readonly run: Run;
  /** In their order in the run. */
  readonly pages: readonly RunPage[];
  /** Positions of the pages that are being fetched or read now. */
  readonly underWay: readonly number[];
  readonly waitingHosts: readonly WaitingHost[];
  /** Milliseconds that the rest will take, as it looks now; null while that cannot be told. */
  readonly rest: number | null;
  /** Whether the computer is offline, so that no website is asked until that is over. */
  readonly offline: boolean;
  /** Whether another page of the extension works on this run; then this one only watches. */
  readonly elsewhere: boolean;
  /** Why the work could not go on, such as a full disk; the run is then paused. Left out where nothing is wrong. */
  readonly problem?: Localized;
}

/** A run as the extension's page steers it. */
export interface RunControl {
  /** Calls back at once and whenever something has changed, at most ten times a second. */
  follow(onProgress: (progress: RunProgress) => void, signal: AbortSignal): void;
  /** Sets which reports are wanted, by position, and how hosts are treated; before the start. */
  confirm(wanted: readonly number[], pace: RunPace): Promise<void>;
  /** Starts, or goes on. Nothing that is done is asked for again. */
  start(): Promise<void>;
  /** What is under way is finished and stored. */
  pause(): Promise<void>;
  /** What is under way is given up; what is done stays. */
  stop(): Promise<void>;
  /** Has failed pages tried anew. */
  retry(positions: readonly number[]): Promise<void>;
}

/** All runs. */
export interface RunArchive {
  /** Newest first, with how many of their reports are done and how many there are. */
  list(): Promise<readonly { readonly run: Run; readonly done: number; readonly wanted: number }[]>;
  pagesOf(run: string): Promise<readonly RunPage[]>;
  /** @returns takes it back */
  remove(run: string): Promise<() => Promise<void>>;
  /** Records that could not be understood: they are kept, named, and take no part. */
  broken(): Promise<readonly BrokenRecord[]>;
  forgetBroken(): Promise<void>;
  watch(onChange: () => void, signal: AbortSignal): void;
}
