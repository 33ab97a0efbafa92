import { ratesOf } from '../figures/crawl-times';
import { markdownTable } from './markdown-table';

const pages = [
  { fixture: 'clean-2021', name: 'plain markup' },
  { fixture: 'word-paste', name: 'pasted from Word' },
];

/** How many pages the command line and others go through in a second: a table in Markdown. */
export async function rateTable(): Promise<string> {
  const rows: { readonly name: string; readonly rates: ReadonlyMap<string, number> }[] = [];
  for (const { fixture, name } of pages) {
    rows.push({ name: `\`${fixture}\`, ${name}`, rates: await ratesOf(fixture) });
  }
  const readers = [...(rows[0]?.rates.keys() ?? [])];
  const heads = readers.map((reader) => (reader === 'parse' ? 'cheerio, bare parse' : reader));
  return markdownTable(
    ['pages a second', ...heads],
    rows.map(({ name, rates }) => [name, ...readers.map((reader) => rates.get(reader)?.toFixed(0) ?? '')]),
  );
}
