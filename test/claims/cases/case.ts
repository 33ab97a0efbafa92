/** A sentence in the manner of real reports, and every claim that it makes, as `describeClaims` puts them. */
export interface ClaimCase {
  readonly text: string;
  readonly claims: readonly string[];
  /** The section that it stands in; 1 where it is not said. */
  readonly section?: number;
  /** The body that reports; 青禾县人民政府 where it is not said. */
  readonly organization?: string | null;
}

/** Sentences that make no claim. */
export const silent = (...texts: readonly string[]): ClaimCase[] =>
  texts.map((text) => ({ text, claims: [] }));
