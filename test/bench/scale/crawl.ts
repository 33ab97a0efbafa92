import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crawledLine } from '../crawl';
import { fixtureMarkup } from '../fixture';

/** Two plain pages to one that was pasted from Word, which is three times as long and takes longer. */
const fixtures = ['clean-2021', 'wrong-column', 'word-paste'];

const pagesInPart = 300;

/** A crawl on the disk. */
export interface Crawl {
  /** Holds the parts as `part-<number>.ndjson`, a page a line. */
  readonly folder: string;
  readonly pages: number;
  readonly bytes: number;
}

function lineOf(number: number): string {
  const fixture = fixtures[number % fixtures.length] ?? '';
  return crawledLine(fixtureMarkup(fixture), number);
}

/**
 * Writes a crawl as an engine would leave it, in a temporary folder.
 *
 * @param parts the number of files; each holds 300 pages
 */
export function writeCrawl(parts: number): Crawl {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-scale-'));
  mkdirSync(join(folder, 'checked'));
  let bytes = 0;
  for (let part = 0; part < parts; part += 1) {
    const lines = Array.from({ length: pagesInPart }, (_, index) => lineOf(part * pagesInPart + index));
    const text = lines.join('');
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `part-${part}.ndjson`), text);
  }
  return { folder, pages: parts * pagesInPart, bytes };
}
