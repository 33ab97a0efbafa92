import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { run } from '../../../src/cli/run';
import { fixtureMarkup } from '../fixture';
import { median } from '../measure';

const turns = 5;

const lineOf = (html: string, number: number): string =>
  `${JSON.stringify({ url: `http://www.test.gov.cn/${number}.html`, html })}\n`;

/** The pages of a crawl: the same report again and again, each with letters of its own. */
function* crawl(fixture: string, count: number): Generator<Buffer> {
  const markup = fixtureMarkup(fixture);
  for (let number = 0; number < count; number += 1) {
    yield Buffer.from(lineOf(markup.replaceAll('青禾县', `青禾${number}县`), number));
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * The whole of the pipe, from lines of `{url, html}` to lines of JSON, as a multiple of cheerio's bare parse of the
 * same pages. Prints how many reports that are in a second.
 */
export async function pipeAgainstParse(fixture: string, count: number): Promise<number> {
  const lines = [...crawl(fixture, count)];
  const pages = lines.map((line) => (JSON.parse(line.toString()) as { readonly html: string }).html);
  let written = 0;
  const pipe = () =>
    run(['--ndjson'], 'zh-CN', {
      in: Readable.from(lines),
      out: (text) => void (written += text.length),
      err: () => undefined,
    });
  const parse = async () =>
    pages.reduce((sum, page) => sum + load(page)('td').length, await Promise.resolve(0));
  await pipe();
  await parse();
  const times: { readonly pipe: number; readonly parse: number }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    times.push({ pipe: await timeOf(pipe), parse: await timeOf(parse) });
  }
  if (written === 0) throw new Error('the pipe wrote nothing');
  const perSecond = (1000 * count) / median(times.map((time) => time.pipe));
  console.error(`  ${fixture}: ${perSecond.toFixed(0)} reports a second`);
  return median(times.map((time) => time.pipe / time.parse));
}

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
  Readable.from(crawl(fixture, count)).pipe(child.stdin);
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
