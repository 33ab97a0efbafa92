import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the sample pages, absolute. */
export const fixtureFolder = join(import.meta.dirname, '../fixtures');

/**
 * The markup of a sample page.
 *
 * @param name its file name without `.html`
 */
export function fixtureMarkup(name: string): string {
  return readFileSync(join(fixtureFolder, `${name}.html`), 'utf8');
}
