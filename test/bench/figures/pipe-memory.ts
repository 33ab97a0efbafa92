import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { crawledLines } from '../crawl';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * How much more memory the pipe takes in the second half of a crawl than in the first, as a ratio of the highest
 * resident sizes of its process.
 */
export async function pipeMemoryGrowth(fixture: string, count: number): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'test/bench/pipe-process.ts')], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  Readable.from(crawledLines(fixture, count)).pipe(child.stdin);
  child.stdout.resume();
  const sizes: number[] = [];
  for await (const line of createInterface({ input: child.stderr })) sizes.push(Number(line));
  if (child.exitCode === null) await once(child, 'exit');
  if (sizes.length < 4 || sizes.some(Number.isNaN)) throw new Error('the pipe told no sizes');
  // While the first tenth is read, the process is still growing into its work.
  const settled = sizes.slice(Math.ceil(sizes.length / 10));
  const half = Math.floor(settled.length / 2);
  const [first, second] = [Math.max(...settled.slice(0, half)), Math.max(...settled.slice(half))];
  console.error(`  ${count} reports: ${(Math.max(first, second) / 2 ** 20).toFixed(0)} MB at most`);
  return second / first;
}
