import type { Steps } from '../pace/steps';
import { readFlow, type Flow } from '../table/flow';
import { isForLayout } from '../table/grid-purpose';
import type { Tree } from '../table/tree';
import { countTableSigns } from './detection';

/** So many printed words of the tables that stand in no table element make it worth while to look further. */
const leastWordsOutside = 2;

function tableText<Node>(flow: Flow<Node>): string {
  const grids = flow.blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []));
  return grids
    .filter((grid) => !isForLayout(grid))
    .flatMap((grid) => grid.rows.flatMap((row) => row.cells.map((cell) => cell.text)))
    .join('');
}

/**
 * Lays a page out. Tables that are laid out without table elements are looked for only where printed
 * words of the tables stand outside of table elements, since asking for styles is slow.
 *
 * @param words how many printed words of the tables the whole page has
 */
export function* readPageFlow<Node>(tree: Tree<Node>, root: Node, words: number): Steps<Flow<Node>> {
  const flow = yield* readFlow(tree, root);
  if (words < leastWordsOutside) return flow;
  const outside = words - countTableSigns(tableText(flow));
  return outside >= leastWordsOutside ? yield* readFlow(tree, root, true) : flow;
}
