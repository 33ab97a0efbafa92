import type { Steps } from '../pace/steps';
import { FlowBuilder } from './flow-builder';
import { buildGrid, type Grid } from './grid';
import { isForLayout } from './grid-purpose';
import { LayoutTables } from './layout-tables';
import type { TextPiece } from './line-pieces';
import type { Tree } from './tree';
import { Walk } from './walk';

export interface TextBlock<Node> {
  readonly kind: 'text';
  /** One line as a reader sees it. */
  readonly text: string;
  /** The text node with which the line begins. */
  readonly node: Node;
  /** The text nodes that the line is made of; `placeOf` finds a stretch of the line in them. */
  readonly pieces: readonly TextPiece<Node>[];
  /** The line begins in an element that marks a heading of the page. */
  readonly heading: boolean;
}

export interface TableBlock<Node> {
  readonly kind: 'table';
  readonly grid: Grid<Node>;
  /** The table or something around it is not displayed. */
  readonly hidden: boolean;
}

interface PictureBlock<Node> {
  readonly kind: 'picture';
  readonly node: Node;
}

export interface LinkBlock<Node> {
  readonly kind: 'link';
  readonly text: string;
  /** What the attribute `title` says, often the whole of a text cut short; empty for none. */
  readonly title: string;
  readonly href: string;
  readonly node: Node;
}

/** Something of another address that is shown inside the page: a frame, a viewer of files. */
interface EmbeddedBlock<Node> {
  readonly kind: 'embedded';
  /** What the attribute `title` says; empty for nothing. */
  readonly title: string;
  readonly address: string;
  readonly node: Node;
}

export type Block<Node> =
  TextBlock<Node> | TableBlock<Node> | PictureBlock<Node> | LinkBlock<Node> | EmbeddedBlock<Node>;

/** A page laid out in one line of blocks, in document order. */
export interface Flow<Node> {
  readonly blocks: readonly Block<Node>[];
  /** The first `<title>` of the page; empty where it has none. */
  readonly title: string;
  /** `<meta name content>`, names in lower case, the first of each name. */
  readonly metas: ReadonlyMap<string, string>;
}

/** So many elements are passed between two pauses. */
const elementsInOneGo = 50;

/**
 * Lays a page out as blocks: lines of text, tables, pictures, links, embedded things. Text that is not displayed is
 * left out; tables that are not displayed are kept and marked.
 *
 * @param byLayout whether to look for tables that are laid out without table elements, which takes
 *   longer on a live page
 */
export function* readFlow<Node>(tree: Tree<Node>, root: Node, byLayout = false): Steps<Flow<Node>> {
  const builder = new FlowBuilder(tree);
  const walk = new Walk(tree, root);
  const layoutTables = byLayout ? new LayoutTables(tree) : null;
  yield* layoutTables?.at(root) ?? [];

  /** The table that begins with an element; `inside` where the element is a further row of one. */
  function* tableAt(node: Node, name: string): Steps<Grid<Node> | 'inside' | null> {
    if (name === 'table') return yield* buildGrid(tree, node);
    return layoutTables === null ? null : yield* layoutTables.at(node);
  }

  let elements = 0;
  for (let step = walk.next(); step !== null; step = walk.next()) {
    const { kind, node } = step;
    if (kind === 'text') builder.addText(step.text, node);
    else if (kind === 'leave') builder.leave(node, step.name);
    else if (step.name === 'meta' || step.name === 'title') {
      builder.addToHead(node, step.name);
      walk.skip();
    } else if (step.name === 'object') {
      builder.addObject(node, step.presence);
    } else {
      const table = yield* tableAt(node, step.name);
      if (table !== null && table !== 'inside') builder.addTable(table, step.presence);
      // The cells of a table of figures were read with it; those of one for layout hold text of the page.
      if (table === 'inside' || (table !== null && !isForLayout(table))) walk.skip();
      else builder.enter(node, step.name, step.presence);
      elements += 1;
      if (elements % elementsInOneGo === 0) yield;
    }
  }
  return builder.build();
}
