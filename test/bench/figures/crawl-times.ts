import { Readable } from 'node:stream';
import { load } from 'cheerio';
import { run } from '../../../src/cli/run';
import { crawledLines, crawledPages } from '../crawl';
import { libraries } from '../layouts/libraries';
import { median } from '../measure';

const turns = 5;

/** So many pages are gone through in one turn. */
const count = 60;

/** Who goes through the pages of a crawl. */
export type Reader = 'gouji' | 'parse' | (typeof libraries)[number]['name'];

/** The times of one turn through the whole crawl in milliseconds, by reader. */
type Turn = ReadonlyMap<Reader, number>;

const measured = new Map<string, Promise<readonly Turn[]>>();

/** The whole of the pipe, from lines of `{url, html}` to lines of JSON; says how much was written. */
async function pipe(lines: readonly Buffer[]): Promise<number> {
  let written = 0;
  await run(['--ndjson'], 'zh-CN', {
    in: Readable.from(lines),
    out: (text) => void (written += text.length),
    err: () => undefined,
  });
  return written;
}

async function measureAll(fixture: string): Promise<readonly Turn[]> {
  const [pages, lines] = [[...crawledPages(fixture, count)], [...crawledLines(fixture, count)]];
  const total = (task: (page: string) => number): number => pages.reduce((sum, page) => sum + task(page), 0);
  const tasks: readonly (readonly [Reader, () => number | Promise<number>])[] = [
    ['gouji', () => pipe(lines)],
    ['parse', () => total((page) => load(page)('td').length)],
    ...libraries.map(
      (library) => [library.name, () => total((page) => library.tablesOf(page).flat().length)] as const,
    ),
  ];
  const all: Turn[] = [];
  // The first turn warms up.
  for (let turn = 0; turn <= turns; turn += 1) {
    const times = new Map<Reader, number>();
    for (const [reader, task] of tasks) {
      const start = performance.now();
      if ((await task()) === 0) throw new Error(`${reader} found nothing on ${fixture}`);
      times.set(reader, performance.now() - start);
    }
    if (turn > 0) all.push(times);
  }
  return all;
}

function turnsOf(fixture: string): Promise<readonly Turn[]> {
  const known = measured.get(fixture) ?? measureAll(fixture);
  measured.set(fixture, known);
  return known;
}

/** The time of the whole pipe over a crawl of a sample page, as a multiple of another reader's, turn by turn. */
export async function pipeAgainst(reader: Reader, fixture: string): Promise<number> {
  const all = await turnsOf(fixture);
  return median(all.map((times) => (times.get('gouji') ?? Number.NaN) / (times.get(reader) ?? Number.NaN)));
}

/** How many pages each reader goes through in a second, in one process. */
export async function ratesOf(fixture: string): Promise<ReadonlyMap<Reader, number>> {
  const all = await turnsOf(fixture);
  const readers = [...(all[0]?.keys() ?? [])];
  return new Map(
    readers.map((reader) => {
      const time = median(all.map((times) => times.get(reader) ?? Number.NaN));
      return [reader, (1000 * count) / time];
    }),
  );
}
