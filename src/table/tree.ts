/**
 * How an element takes part in the layout: `removed` takes no place at all (`display: none`),
 * `invisible` keeps its place but shows nothing.
 */
export type Presence = 'shown' | 'invisible' | 'removed';

/**
 * What the reader asks of a page, whatever it is made of. One adapter a source: the live DOM, a
 * parsed file, plain text.
 */
export interface Tree<Node> {
  /** The element's name in lower case; null for anything that is no element. */
  nameOf(node: Node): string | null;
  /** The letters of a text node; empty for anything else. */
  textOf(node: Node): string;
  attributeOf(node: Node, name: string): string | null;
  childrenOf(node: Node): ArrayLike<Node>;
  /** Whether this very element hides itself, apart from what its ancestors do. */
  presenceOf(node: Node): Presence;
  /** All letters below a node, read quickly: hidden ones and scripts may be among them. */
  rawTextOf(node: Node): string;
}
