import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Measured } from '../figure';
import { layoutTable } from '../layouts/layout-table';
import { withBlocks } from './blocks';
import { figureTable, missedList } from './figure-table';
import { describeMachine } from './machine';
import { rateTable } from './rate-table';

const name = 'docs/benchmarks.md';
const path = join(import.meta.dirname, '../../..', name);

/**
 * Writes the figures into the document, where it has a place for them; its prose stays.
 *
 * @param reasons why figures miss their limits, by name
 * @returns the document's name
 * @throws Error where the document lacks a place
 */
export async function writeDocument(
  all: readonly Measured[],
  reasons: Readonly<Record<string, string>>,
): Promise<string> {
  const document = withBlocks(await readFile(path, 'utf8'), {
    figures: `${describeMachine()}\n\n${figureTable(all)}`,
    missed: missedList(all, reasons),
    rates: await rateTable(),
    layouts: layoutTable(),
  });
  const style = await resolveConfig(path);
  await writeFile(path, await format(document, { ...style, parser: 'markdown' }));
  return name;
}
