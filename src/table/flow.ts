import { buildGrid, type Grid } from './grid';
import { isForLayout } from './grid-purpose';
import { LayoutTables } from './layout-tables';
import { LinePieces, type TextPiece } from './line-pieces';
import { isBlock } from './reading';
import type { Tree } from './tree';
import { walk } from './walk';

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

export interface PictureBlock<Node> {
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

export type Block<Node> = TextBlock<Node> | TableBlock<Node> | PictureBlock<Node> | LinkBlock<Node>;

/** A page laid out in one line of blocks, in document order. */
export interface Flow<Node> {
  readonly blocks: readonly Block<Node>[];
  /** The first `<title>` of the page; empty where it has none. */
  readonly title: string;
  /** `<meta name content>`, names in lower case, the first of each name. */
  readonly metas: ReadonlyMap<string, string>;
}

const headingNames = new Set(['h1', 'h2', 'h3', 'ucaptitle']);

/**
 * Lays a page out as blocks: lines of text, tables, pictures, links. Text that is not displayed is
 * left out; tables that are not displayed are kept and marked.
 *
 * @param byLayout whether to look for tables that are laid out without table elements, which takes
 *   longer on a live page
 */
export function readFlow<Node>(tree: Tree<Node>, root: Node, byLayout = false): Flow<Node> {
  const blocks: Block<Node>[] = [];
  const metas = new Map<string, string>();
  const line = new LinePieces<Node>();
  const layoutTables = byLayout ? new LayoutTables(tree, root) : null;
  const hiding: Node[] = [];
  const headings: Node[] = [];
  let title = '';
  let lineStart: Pick<TextBlock<Node>, 'node' | 'heading'> | undefined;
  let dataTable: Node | undefined;

  const endLine = (): void => {
    const taken = line.take();
    if (taken.text !== '' && lineStart !== undefined) blocks.push({ kind: 'text', ...taken, ...lineStart });
    lineStart = undefined;
  };

  walk(tree, root, {
    enter(node, name, presence) {
      if (name === 'meta') {
        const key = tree.attributeOf(node, 'name')?.toLowerCase();
        if (key !== undefined && !metas.has(key)) metas.set(key, tree.attributeOf(node, 'content') ?? '');
        return false;
      }
      if (name === 'title') {
        if (title === '') title = tree.rawTextOf(node).trim();
        return false;
      }
      if (presence !== 'shown') hiding.push(node);
      if (name === 'br' || isBlock(name)) endLine();
      if (headingNames.has(name)) headings.push(node);
      if (name === 'table') enterTable(buildGrid(tree, node));
      else if (layoutTables !== null && dataTable === undefined) enterBox(node, layoutTables);
      if (hiding.length === 0 && name === 'img') blocks.push({ kind: 'picture', node });
      if (hiding.length === 0 && name === 'a') addLink(node);
      return true;
    },
    leave(node, name) {
      if (isBlock(name)) endLine();
      if (hiding.at(-1) === node) hiding.pop();
      if (headings.at(-1) === node) headings.pop();
      if (dataTable === node) dataTable = undefined;
    },
    text(text, node) {
      if (hiding.length > 0 || dataTable !== undefined) return;
      if (lineStart === undefined && text.trim() !== '') lineStart = { node, heading: headings.length > 0 };
      line.add(text, node);
    },
  });
  endLine();

  function enterTable(grid: Grid<Node>): void {
    blocks.push({ kind: 'table', grid, hidden: hiding.length > 0 });
    if (!isForLayout(grid)) dataTable = grid.table;
  }

  function enterBox(node: Node, tables: LayoutTables<Node>): void {
    const found = tables.at(node);
    if (found === null) return;
    endLine();
    dataTable = node;
    if (found !== 'inside') blocks.push({ kind: 'table', grid: found, hidden: hiding.length > 0 });
  }

  function addLink(node: Node): void {
    const href = tree.attributeOf(node, 'href');
    const linkTitle = tree.attributeOf(node, 'title') ?? '';
    const text = tree.rawTextOf(node).trim();
    if (href !== null) blocks.push({ kind: 'link', text, title: linkTitle.trim(), href, node });
  }

  return { blocks, title, metas };
}
