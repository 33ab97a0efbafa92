import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a hostile page adds to a sample page. */
export interface Attack {
  /** Runs before anything else on the page. */
  readonly first?: string;
  /** Runs when the page has been parsed, before it is checked. */
  readonly last?: string;
  /** Markup at the end of the page. */
  readonly markup?: string;
}

/** The markup of a sample page. */
export function sampleMarkup(fixture: string): string {
  return readFileSync(join(import.meta.dirname, `../fixtures/${fixture}.html`), 'utf8');
}

/**
 * A sample page that attacks whoever reads it.
 *
 * @param markup of the sample page
 */
export function attacked(markup: string, { first = '', last = '', markup: more = '' }: Attack): string {
  const before = `<script>${first}</script>`;
  const behind = `${more}<script>${last}</script>`;
  return markup.replace(/<head>/i, (head) => head + before).replace(/<\/body>/i, (end) => behind + end);
}
