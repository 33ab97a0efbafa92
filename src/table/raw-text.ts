import type { Tree } from './tree';

/** All letters below a node in document order, hidden ones and scripts included. */
export function collectRawText<Node>(
  tree: Pick<Tree<Node>, 'nameOf' | 'textOf' | 'childrenOf'>,
  root: Node,
): string {
  const pieces: string[] = [];
  const stack = [{ children: tree.childrenOf(root), next: 0 }];
  for (let frame = stack[0]; frame !== undefined; frame = stack.at(-1)) {
    const child = frame.children[frame.next];
    frame.next += 1;
    if (child === undefined) stack.pop();
    else if (tree.nameOf(child) === null) pieces.push(tree.textOf(child));
    else stack.push({ children: tree.childrenOf(child), next: 0 });
  }
  return pieces.join('');
}
