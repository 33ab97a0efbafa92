import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Crawl } from './crawl';

/** The recipe of the document; 1 and 2 are what was found in the pages, and no failure. */
const command = `node "$GOUJI" --ndjson < {} > checked/{} || [ $? -le 2 ]`;

function countLines(folder: string): number {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
}

/**
 * Runs the command of the package over all parts of a crawl with `xargs`.
 *
 * @param processes so many at a time
 * @returns seconds
 * @throws Error where a part failed, or where fewer documents came out than pages went in
 */
export function runOver(crawl: Crawl, processes: number): number {
  const start = performance.now();
  const { status } = spawnSync(
    'sh',
    ['-c', `ls | grep ndjson | xargs -P${processes} -I{} sh -c '${command}'`],
    {
      cwd: crawl.folder,
      env: { ...process.env, GOUJI: resolve('dist/gouji.js') },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const documents = countLines(join(crawl.folder, 'checked'));
  if (status !== 0) throw new Error(`xargs ended with ${status}`);
  if (documents !== crawl.pages) throw new Error(`${documents} documents for ${crawl.pages} pages`);
  return seconds;
}
