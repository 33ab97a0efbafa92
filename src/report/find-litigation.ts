import type { FormTable } from '../form/form';
import type { Block, TableBlock, TextBlock } from '../table/flow';
import type { Grid } from '../table/grid';
import { readCellValue } from './cell-value';
import { readLabel, similarity } from './label';
import { streamLines, type LineValue } from './line';
import { coresOf, RowMatcher } from './row-matcher';

/** So many headings of the table make sure that it is the one. */
const leastHeadings = 4;

/**
 * Finds the one row of numbers of table 四.
 *
 * @returns its values in printed order, padding left out; empty where the table is there but no row
 *   of values below its headings; null where the table is not on the page
 */
export function findLitigation<Node>(
  blocks: readonly Block<Node>[],
  table: FormTable,
): readonly LineValue<Node>[] | null {
  const headings = [
    ...new Set([...table.rows.flatMap(coresOf), ...(table.rows[0]?.columns ?? []).flatMap(coresOf)]),
    '行政诉讼',
  ];
  const isHeading = (text: string): boolean => {
    const { core } = readLabel(text);
    return headings.some((heading) => similarity(core, heading) > 0);
  };
  const count = table.rows.reduce((sum, row) => sum + row.columns.length, 0);

  const tables = blocks.filter((block): block is TableBlock<Node> => block.kind === 'table');
  for (const hidden of [false, true]) {
    for (const block of tables) {
      if (block.hidden !== hidden) continue;
      const values = valuesInGrid(block.grid, isHeading, count);
      if (values !== null) return values;
    }
  }
  const texts = blocks.filter((block): block is TextBlock<Node> => block.kind === 'text');
  const torn = streamLines(texts, new RowMatcher([])).filter(
    (line) =>
      new Set(line.labels.filter(isHeading).map((label) => readLabel(label).core)).size >= leastHeadings,
  );
  const line = torn.find((candidate) => candidate.values.length === count) ?? torn[0];
  return line?.values ?? null;
}

/** The first row with a figure below the headings, else the first row of blanks there. */
function valuesInGrid<Node>(
  grid: Grid<Node>,
  isHeading: (text: string) => boolean,
  count: number,
): readonly LineValue<Node>[] | null {
  const inRow = grid.rows.map((row, index) =>
    row.cells.filter((cell) => cell.row === index && isHeading(cell.text)),
  );
  const words = new Set(inRow.flat().map((cell) => readLabel(cell.text).core));
  if (words.size < leastHeadings || !words.has('行政诉讼') || !words.has('行政复议')) return null;
  const lastHeading = inRow.findLastIndex((cells) => cells.length >= 2);
  let blank: readonly LineValue<Node>[] | undefined;
  for (let index = lastHeading + 1; index < grid.rows.length; index += 1) {
    const cells = (grid.rows[index]?.cells ?? []).filter((cell) => cell.row === index && !cell.hidden);
    const firstValue = cells.length > count ? cells.findIndex((cell) => !isLabelText(cell.text)) : 0;
    const all = cells
      .slice(Math.max(0, firstValue))
      .map((cell) => ({ text: cell.text, node: cell.node, cell }));
    const values = all.slice(count).every(isBlank) ? all.slice(0, count) : all;
    if (values.some((value) => /\d/.test(value.text))) return values;
    if (values.length > 0) blank ??= values;
  }
  return blank ?? [];
}

const isLabelText = (text: string): boolean => readCellValue(text).state === 'text';
const isBlank = (value: { text: string }): boolean => readCellValue(value.text).state === 'blank';
