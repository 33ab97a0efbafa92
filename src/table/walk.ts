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
  // Word's settings, which nobody means to show.
  'xml',
]);

/** Shown by something else than what stands in it. */
const opaque = 'object';

interface Frame<Node> {
  readonly node: Node;
  readonly name: string;
  readonly children: ArrayLike<Node>;
  next: number;
}

/**
 * Goes over everything below a root in document order, without recursion, so that no depth of nesting
 * overflows the stack. Scripts, styles and form fields are left out; an `object` is met but not gone into.
 */
export class Walk<Node> {
  private readonly open: Frame<Node>[] = [];
  private frame: Frame<Node> | undefined;
  /** An element that was entered and not yet gone into. */
  private entered: { readonly node: Node; readonly name: string } | null = null;

  constructor(
    private readonly tree: Tree<Node>,
    root: Node,
  ) {
    this.goInto(root, '');
  }

  /** The next step; null at the end. An element is left only if it was gone into. */
  next(): WalkStep<Node> | null {
    const { tree } = this;
    if (this.entered !== null) {
      this.goInto(this.entered.node, this.entered.name);
      this.entered = null;
    }
    for (let frame = this.frame; frame !== undefined; frame = this.frame) {
      if (frame.next >= frame.children.length) {
        this.open.pop();
        this.frame = this.open[this.open.length - 1];
        return this.frame === undefined ? null : { kind: 'leave', node: frame.node, name: frame.name };
      }
      const child: Node | undefined = frame.children[frame.next];
      frame.next += 1;
      if (child === undefined) continue;
      const name = tree.nameOf(child);
      if (name === null) {
        const text = tree.textOf(child);
        if (text !== '') return { kind: 'text', node: child, text };
      } else if (!unread.has(name)) {
        const step = { kind: 'enter', node: child, name, presence: tree.presenceOf(child) } as const;
        if (name !== opaque) this.entered = step;
        return step;
      }
    }
    return null;
  }

  /** Right after an element was entered: passes over what it holds. */
  skip(): void {
    this.entered = null;
  }

  private goInto(node: Node, name: string): void {
    this.frame = { node, name, children: this.tree.childrenOf(node), next: 0 };
    this.open.push(this.frame);
  }
}
