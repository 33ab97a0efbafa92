/** What a reader can do in the cards of a page; findings are told by their position in what was shown. */
export interface MarkActions {
  /** The text by which a body is asked to correct what a finding says. */
  letter(finding: number): string;
  /**
   * Ignores a finding from now on; the page is then judged anew.
   *
   * @throws where that could not be stored
   */
  ignore(finding: number, reason: string): Promise<void>;
  /** Opens the page of a rule. */
  openRule(rule: string): void;
  /** Another finding is lit, or none. */
  selected(): void;
  /** Whether the extension that put the marks there is still the one that runs. */
  isConnected(): boolean;
  /** Takes everything off the page for good, once the extension is no longer that. */
  end(): void;
}
