import type { Flow } from '../table/flow';
import type { Grid } from '../table/grid';
import { isForLayout } from '../table/grid-purpose';
import { countTableSigns } from './detection';
import { isBody } from './title';

/** So many bodies in one row or column make a table of several. */
const leastBodies = 3;

/** So many printed words of the form make it one of its tables. */
const leastWords = 2;

function namesBodies<Node>(grid: Grid<Node>): boolean {
  const inColumns = new Map<number, number>();
  for (const [index, row] of grid.rows.entries()) {
    const bodies = row.cells.filter((cell) => cell.row === index && isBody(cell.text.trim()));
    if (bodies.length >= leastBodies) return true;
    for (const { column } of bodies) inColumns.set(column, (inColumns.get(column) ?? 0) + 1);
  }
  return [...inColumns.values()].some((count) => count >= leastBodies);
}

/**
 * Whether a table of the form has the figures of several bodies side by side or below each other.
 *
 * @param read the cells whose figures were read: where there are any, only their tables count
 */
export function hasSeveralBodies<Node>(flow: Flow<Node>, read: ReadonlySet<Node> = new Set()): boolean {
  return flow.blocks.some((block) => {
    if (block.kind !== 'table' || isForLayout(block.grid) || !namesBodies(block.grid)) return false;
    const cells = block.grid.rows.flatMap((row) => row.cells);
    if (read.size > 0 && !cells.some(({ node }) => read.has(node))) return false;
    return countTableSigns(cells.map(({ text }) => text).join('')) >= leastWords;
  });
}
