import { buildGrid, type Grid } from './grid';
import { isBlock, LineJoiner } from './reading';
import type { Tree } from './tree';
import { walk } from './walk';

export interface TextBlock<Node> {
  readonly kind: 'text';
  /** One line as a reader sees it. */
  readonly text: string;
  /** The text node with which the line begins. */
  readonly node: Node;
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

/** A cell with more letters than this holds narrative: the table around it is there for layout. */
const narrativeLength = 400;

/** Whether a table is there to lay out the page: what its cells hold is then text of the page. */
function isLayout<Node>(grid: Grid<Node>): boolean {
  const single = grid.rows.every((row) => row.cells.length <= 1);
  return (
    single ||
    grid.rows.some((row) =>
      row.cells.some((cell) => cell.innerTables.length > 0 || cell.text.length > narrativeLength),
    )
  );
}

/**
 * Lays a page out as blocks: lines of text, tables, pictures, links. Text that is not displayed is
 * left out; tables that are not displayed are kept and marked.
 */
export function readFlow<Node>(tree: Tree<Node>, root: Node): Flow<Node> {
  const blocks: Block<Node>[] = [];
  const metas = new Map<string, string>();
  const joiner = new LineJoiner();
  const hiding: Node[] = [];
  let title = '';
  let lineStart: Node | undefined;
  let dataTable: Node | undefined;

  const endLine = (): void => {
    const text = joiner.take();
    if (text !== '' && lineStart !== undefined) blocks.push({ kind: 'text', text, node: lineStart });
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
      if (name === 'table') enterTable(node);
      if (hiding.length === 0 && name === 'img') blocks.push({ kind: 'picture', node });
      if (hiding.length === 0 && name === 'a') addLink(node);
      return true;
    },
    leave(node, name) {
      if (isBlock(name)) endLine();
      if (hiding.at(-1) === node) hiding.pop();
      if (dataTable === node) dataTable = undefined;
    },
    text(text, node) {
      if (hiding.length > 0 || dataTable !== undefined) return;
      if (lineStart === undefined && text.trim() !== '') lineStart = node;
      joiner.add(text);
    },
  });
  endLine();

  function enterTable(node: Node): void {
    const grid = buildGrid(tree, node);
    blocks.push({ kind: 'table', grid, hidden: hiding.length > 0 });
    if (!isLayout(grid)) dataTable = node;
  }

  function addLink(node: Node): void {
    const href = tree.attributeOf(node, 'href');
    if (href !== null) blocks.push({ kind: 'link', text: tree.rawTextOf(node).trim(), href, node });
  }

  return { blocks, title, metas };
}
