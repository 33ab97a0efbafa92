import type { Presence, Tree } from './tree';

/** What a walk meets next. */
export type WalkStep<Node> =
  | { readonly kind: 'enter'; readonly node: Node; readonly name: string; readonly presence: Presence }
  | { readonly kind: 'leave'; readonly node: Node; readonly name: string }
  | { readonly kind: 'text'; readonly node: Node; readonly text: string };

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
 * Goes over everything below a root in document order, without recursion, so that no depth of nesting
 * overflows the stack. Scripts, styles and form fields are left out.
 */
export class Walk<Node> {
  private readonly open: Frame<Node>[] = [];
  private entered: { readonly node: Node; readonly name: string } | null;

  constructor(
    private readonly tree: Tree<Node>,
    root: Node,
  ) {
    this.entered = { node: root, name: '' };
  }

  /** The next step; null at the end. An element is left only if it was gone into. */
  next(): WalkStep<Node> | null {
    const { tree, open } = this;
    if (this.entered !== null) {
      open.push({ ...this.entered, children: tree.childrenOf(this.entered.node), next: 0 });
      this.entered = null;
    }
    for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
      if (frame.next >= frame.children.length) {
        open.pop();
        return open.length === 0 ? null : { kind: 'leave', node: frame.node, name: frame.name };
      }
      const child: Node | undefined = frame.children[frame.next];
      frame.next += 1;
      if (child === undefined) continue;
      const name = tree.nameOf(child);
      if (name === null) {
        const text = tree.textOf(child);
        if (text !== '') return { kind: 'text', node: child, text };
      } else if (!unread.has(name)) {
        this.entered = { node: child, name };
        return { kind: 'enter', node: child, name, presence: tree.presenceOf(child) };
      }
    }
    return null;
  }

  /** Right after an element was entered: passes over what it holds. */
  skip(): void {
    this.entered = null;
  }
}
