import type { ClaimQuote } from './claim';

/** Makes the quote of a stretch of the legible letters of a sentence. */
export type Quoter = (start: number, end: number) => ClaimQuote;

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The words from the first to the last of some tokens; at least one is needed. */
export function quoteOf(tokens: readonly Placed[], quote: Quoter): ClaimQuote {
  const start = tokens.reduce((first, token) => Math.min(first, token.start), Infinity);
  return quote(
    start,
    tokens.reduce((last, token) => Math.max(last, token.end), 0),
  );
}
