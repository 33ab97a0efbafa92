import type { Layout } from './layout';

/**
 * How an element takes part in the layout: `removed` takes no place at all (`display: none`),
 * `invisible` keeps its place but shows nothing.
 */
export type Presence = 'shown' | 'invisible' | 'removed';

/** Where an element stands on the page, in pixels; all four are equal where it is not displayed. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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
  /** The address from which relative ones in a node are meant; null where the source does not know it. */
  baseOf(node: Node): string | null;
  childrenOf(node: Node): ArrayLike<Node>;
  /** Whether this very element hides itself, apart from what its ancestors do. */
  presenceOf(node: Node): Presence;
  /** All letters below a node, read quickly: hidden ones and scripts may be among them. */
  rawTextOf(node: Node): string;
  /** The part that role and style give an element in a layout; null for none. Slow on a live page. */
  layoutOf(node: Node): Layout | null;
  /** Null where the source has no picture of the page. Slow on a live page. */
  boxOf(node: Node): Box | null;
}
