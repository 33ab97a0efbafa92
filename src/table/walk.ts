import type { Presence, Tree } from './tree';

export interface Visitor<Node> {
  /**
   * An element begins.
   *
   * @returns whether to go into its children; `leave` is called only if so
   */
  enter(node: Node, name: string, presence: Presence): boolean;
  leave(node: Node, name: string): void;
  text(text: string, node: Node): void;
}

const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'select',
  'object',
  // Word's settings, which nobody means to show.
  'xml',
]);

interface Frame<Node> {
  readonly node: Node;
  readonly name: string;
  readonly children: ArrayLike<Node>;
  next: number;
}

/**
 * Walks over everything below `root` in document order, without recursion, so that no depth of
 * nesting overflows the stack. Scripts, styles and form fields are left out.
 */
export function walk<Node>(tree: Tree<Node>, root: Node, visitor: Visitor<Node>): void {
  const stack: Frame<Node>[] = [{ node: root, name: '', children: tree.childrenOf(root), next: 0 }];
  let frame = stack[0];
  while (frame !== undefined) {
    if (frame.next >= frame.children.length) {
      stack.pop();
      if (stack.length > 0) visitor.leave(frame.node, frame.name);
      frame = stack[stack.length - 1];
      continue;
    }
    const child: Node | undefined = frame.children[frame.next];
    frame.next += 1;
    if (child === undefined) continue;
    const name = tree.nameOf(child);
    if (name === null) {
      const text = tree.textOf(child);
      if (text !== '') visitor.text(text, child);
    } else if (!unread.has(name) && visitor.enter(child, name, tree.presenceOf(child))) {
      frame = { node: child, name, children: tree.childrenOf(child), next: 0 };
      stack.push(frame);
    }
  }
}
