import { inOneGo } from '../../src/pace/steps';
import { readFlow, type Flow } from '../../src/table/flow';
import type { Tree } from '../../src/table/tree';

/** Lays a page out without a pause. */
export function layOut<Node>(tree: Tree<Node>, root: Node, byLayout = false): Flow<Node> {
  return inOneGo(readFlow(tree, root, byLayout));
}
