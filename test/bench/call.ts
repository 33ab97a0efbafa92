/** What `npm run bench` was asked for. */
export interface Call {
  /** Whether the figures are wanted as one JSON object. */
  readonly asJson: boolean;
  /** Only figures whose name starts with one of these; all of them where there is none. */
  readonly prefixes: readonly string[];
}

/** How the bench is called. */
export const usage = 'npm run bench [-- [--json] [beginning of a figure’s name]…]';

/** Takes the arguments apart; null where one of them is not understood. */
export function readCall(words: readonly string[]): Call | null {
  const prefixes = words.filter((word) => word !== '--json');
  if (prefixes.some((word) => word.startsWith('-'))) return null;
  return { asJson: words.includes('--json'), prefixes };
}

/** Whether a figure of that name is asked for. */
export const isAskedFor = ({ prefixes }: Call, name: string): boolean =>
  prefixes.length === 0 || prefixes.some((prefix) => name.startsWith(prefix));
