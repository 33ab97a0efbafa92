import type { TableId } from '../form/form';
import type { Block } from '../table/flow';
import { parseCellPath } from './cell-path';
import type { TableRange, TableRanges } from './heading-chain';

const sectionOfTable: Readonly<Record<TableId, number>> = { proactive: 2, applications: 3, litigation: 4 };

/**
 * Which blocks each table takes up: the blocks that hold its cells.
 *
 * @param cells the cells that were read, by path
 */
export function tableRanges<Node>(
  blocks: readonly Block<Node>[],
  cells: ReadonlyMap<string, { readonly node: Node }>,
): TableRanges {
  const positionOf = new Map<Node, number>();
  blocks.forEach((block, position) => {
    if (block.kind === 'text') positionOf.set(block.node, position);
    if (block.kind !== 'table') return;
    for (const row of block.grid.rows) {
      for (const cell of row.cells) positionOf.set(cell.node, position);
    }
  });
  const ranges = new Map<number, TableRange>();
  for (const [path, cell] of cells) {
    const position = positionOf.get(cell.node);
    if (position === undefined) continue;
    const section = sectionOfTable[parseCellPath(path).table];
    const { first, last } = ranges.get(section) ?? { first: position, last: position };
    ranges.set(section, { first: Math.min(first, position), last: Math.max(last, position) });
  }
  return ranges;
}
