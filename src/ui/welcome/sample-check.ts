import type { CheckResult } from '../../check/check-result';

/** The check of the page in which the sample stands. None of its methods rejects. */
export interface SampleCheck {
  /**
   * Checks the page and marks it.
   *
   * @returns null where the check could not be finished
   */
  check(): Promise<CheckResult | null>;
  /** Lights the next finding. */
  next(): Promise<void>;
  /** Takes the marks off the page. */
  clear(): Promise<void>;
  /** Calls back with the result when it has become another one, such as after a finding was ignored. */
  follow(onChange: (result: CheckResult | null) => void, signal: AbortSignal): void;
}
